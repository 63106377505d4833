// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <cstdio>
#include <span>

/// relief-unpacker PICTURE FILE: writes a picture of greys as a portable greymap, which is read as it lies.
int main(int argc, char* argv[]) {
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    if (arguments.size() != 3) {
        std::fputs("relief-unpacker: two arguments are needed. Call relief-unpacker PICTURE FILE.\n", stderr);
        return 2;
    }
    const QImage relief(QString::fromLocal8Bit(arguments[1]));
    if (relief.isNull()) {
        std::fprintf(stderr, "%s: this is no picture. Get it again from data/basemap.\n", arguments[1]);
        return 2;
    }
    if (!relief.convertToFormat(QImage::Format_Grayscale8)
             .save(QString::fromLocal8Bit(arguments[2]), "PGM")) {
        std::fprintf(stderr, "%s: the file cannot be written. Check the folder and the free space.\n",
                     arguments[2]);
        return 2;
    }
    return 0;
}
