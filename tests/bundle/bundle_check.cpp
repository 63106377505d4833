// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/check.h"

#include <QElapsedTimer>
#include <QStringList>
#include <cstdio>

/// Checks one bundle without the rest of the program and says how long it took.
int main(int argc, char* argv[]) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool asJson = arguments.removeAll(QStringLiteral("--json")) > 0;
    if (arguments.isEmpty() || arguments.size() > 2) {
        std::fputs("usage: bundle_check FOLDER [SCHEMAS] [--json]\n", stderr);
        return 2;
    }
    const QString schemas = arguments.value(1, QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/schema"));
    QElapsedTimer timer;
    timer.start();
    const auto result = bundle::check(arguments.front(), schemas,
                                      asJson ? bundle::CheckFormat::Json : bundle::CheckFormat::Text);
    std::fputs(result.output.constData(), stdout);
    std::fprintf(stderr, "%.1f ms\n", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    return result.exitCode;
}
