// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
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

QList<QByteArray> inputsIn(const QString &folder)
{
    QList<QByteArray> inputs;
    const auto files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            inputs.append(file.readAll());
    }
    return inputs;
}

} // namespace

int main(int count, char **arguments)
{
    LLVMFuzzerInitialize(&count, &arguments);
    const QList<QByteArray> inputs = inputsIn(QString::fromLocal8Bit(arguments[1]));
    if (inputs.isEmpty()) {
        std::fprintf(stderr, "no kept inputs\n");
        return 1;
    }
    bool given = false;
    const uint seed = qEnvironmentVariableIntValue("TAMBO_SEED", &given);
    const uint used = given ? seed : QRandomGenerator::system()->generate() >> 1;
    const int rounds = qEnvironmentVariableIsSet("TAMBO_ROUNDS")
        ? qEnvironmentVariableIntValue("TAMBO_ROUNDS")
        : 300;
    std::printf("TAMBO_SEED=%u, %d rounds\n", used, rounds);
    std::fflush(stdout); // before a finding ends the program
    QRandomGenerator random(used);
    for (const QByteArray &input : inputs)
        feed(input);
    for (int round = 0; round < rounds; ++round) {
        const QByteArray &input = inputs[random.bounded(int(inputs.size()))];
        feed(changed(input, inputs[random.bounded(int(inputs.size()))], random));
    }
    return 0;
}
