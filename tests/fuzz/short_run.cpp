// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <cstdint>
#include <cstdio>
#include <random>

/// The short run in the tests, for compilers without libFuzzer: every file of a corpus, and the same changes
/// of it in every run.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr int kChangedCopies = 300;
constexpr int kMostChanges = 12;

void run(const QByteArray& bytes) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                           static_cast<std::size_t>(bytes.size()));
}

void change(QByteArray& bytes, std::minstd_rand& random) {
    const auto below = [&random](qsizetype end) {
        return static_cast<qsizetype>(random() % static_cast<std::uint64_t>(end));
    };
    const qsizetype at = below(bytes.size() + 1);
    switch (below(3)) {
    case 0:
        bytes.insert(at, static_cast<char>(below(256)));
        break;
    case 1:
        bytes.remove(at, below(40));
        break;
    default:
        bytes.insert(at, bytes.mid(below(bytes.size() + 1), below(400)));
    }
}

} // namespace

int main(int argc, char** argv) {
    const QDir corpus(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
    std::minstd_rand random(1);
    for (const QString& name : names) {
        QFile file(corpus.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        run(bytes);
        for (int copy = 0; copy < kChangedCopies; ++copy) {
            QByteArray changed = bytes;
            for (int i = copy % kMostChanges; i >= 0; --i)
                change(changed, random);
            run(changed);
        }
    }
    std::printf("%lld files\n", static_cast<long long>(names.size()));
    return names.isEmpty() ? 1 : 0;
}
