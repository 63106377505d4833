// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calls.h"
#include "app/command_line.h"

#include <QCoreApplication>
#include <cstdio>

namespace {

constexpr int kWrongUsage = 2;

/// Nothing of Qt's windows is needed to read a command line, and a machine without a display can ask for help
/// too.
std::expected<app::Call, QString> readCommandLine(int& argc, char** argv) {
    const QCoreApplication application(argc, argv);
    return app::parseCommandLine(QCoreApplication::arguments());
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication::setApplicationName(QStringLiteral("two-rivers"));
    QCoreApplication::setOrganizationName(QStringLiteral("two-rivers"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TWO_RIVERS_VERSION));
    const auto call = readCommandLine(argc, argv);
    if (!call) {
        std::fprintf(stderr, "two-rivers: %s\n", qUtf8Printable(call.error()));
        return kWrongUsage;
    }
    return app::run(*call, argc, argv);
}
