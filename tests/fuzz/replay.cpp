// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <algorithm>
#include <cstdint>
#include <cstdio>

// The targets without libFuzzer, so that the sanitizer build of every day runs them too: each kept
// input, and each of them changed a few times at random. TAMBO_SEED repeats one run, TAMBO_ROUNDS
// says how many changes.

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments);
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

void feed(const QByteArray &input)
{
    LLVMFuzzerTestOneInput(
        reinterpret_cast<const uint8_t *>(input.constData()), size_t(input.size()));
}

/// A few bits turned over, a piece cut out, doubled, or put into another's place.
QByteArray changed(QByteArray input, const QByteArray &other, QRandomGenerator &random)
{
    for (int left = 1 + random.bounded(3); left > 0 && !input.isEmpty(); --left) {
        const qsizetype at = random.bounded(int(input.size()));
        const qsizetype size = 1 + random.bounded(int(std::min<qsizetype>(input.size() - at, 40)));
        switch (random.bounded(5)) {
        case 0:
            input.remove(at, size);
            break;
        case 1:
            input.insert(at, input.mid(at, size));
            break;
        case 2:
            input.replace(at, size, other.mid(random.bounded(int(other.size() + 1)), size));
            break;
        default:
            input[at] = char(input[at] ^ (1 << random.bounded(8)));
        }
    }
    return input;
}

struct Input {
    QString name;
    QByteArray bytes;
};

/// Empty where one of them cannot be read.
QList<Input> inputsIn(const QString &folder)
{
    QList<Input> inputs;
    const auto files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        inputs.append({info.fileName(), file.readAll()});
    }
    return inputs;
}

quint32 seedOfRun()
{
    bool given = false;
    const quint32 seed = qEnvironmentVariable("TAMBO_SEED").toUInt(&given);
    return given ? seed : QRandomGenerator::system()->generate();
}

/// On its way before a finding ends the program.
void tell(const char *what, const QByteArray &which)
{
    std::printf("%s %s\n", what, which.constData());
    std::fflush(stdout);
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 2) {
        std::fprintf(stderr, "tambo-fuzz-replay FOLDER\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(arguments[1]);
    LLVMFuzzerInitialize(&count, &arguments);
    const QList<Input> inputs = inputsIn(folder);
    if (inputs.isEmpty()) {
        std::fprintf(stderr, "no kept inputs, or one that cannot be read\n");
        return 1;
    }
    for (const Input &input : inputs) {
        tell("kept", input.name.toUtf8());
        feed(input.bytes);
    }
    const quint32 seed = seedOfRun();
    tell("TAMBO_SEED", QByteArray::number(seed));
    QRandomGenerator random(seed);
    bool told = false;
    const int wanted = qEnvironmentVariableIntValue("TAMBO_ROUNDS", &told);
    for (int round = 0; round < (told ? wanted : 300); ++round) {
        const QByteArray &input = inputs[random.bounded(int(inputs.size()))].bytes;
        feed(changed(input, inputs[random.bounded(int(inputs.size()))].bytes, random));
    }
    return 0;
}
