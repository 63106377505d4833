// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A static library needs one translation unit; the resources themselves are object files that the
// library hands on to the program that links it.
