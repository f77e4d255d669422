// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/lantext.h"

#include "ui/cli/devices.h"
#include "ui/cli/texts.h"

#include <QLocale>
#include <QSemaphore>

namespace tambo::ui::cli {

namespace {

constexpr int glanceMs = 50; ///< between two looks at Ctrl+C

} // namespace

Result<lan::Address> lanAddress(const QString &typed)
{
    const auto address = lan::addressOf(typed);
    return address ? Result(*address)
                   : Result<lan::Address>(fail(Error::Kind::BadInput,
                         Cli::tr("Así se escribe la dirección de un PC: 192.168.1.20:40123. El otro"
                                 " PC la dice con «tambo lan serve», o en «Envíos».")));
}

Result<lan::Met> meetAt(Call &call, lan::Lan &network, const lan::Address &address)
{
    QSemaphore met;
    auto meeting
        = network.meet(address.host, address.port).then([&met](const Result<lan::Met> &result) {
              met.release();
              return result;
          });
    const Interrupted interrupted;
    bool done = false;
    while (!done && !interrupted()) {
        call.progress(Cli::tr("Con el PC %1").arg(address.host), 0);
        done = met.tryAcquire(1, glanceMs);
    }
    call.endProgress();
    if (!done)
        network.stop();
    return meeting.takeResult();
}

void reportMet(Call &call, const lan::Met &met)
{
    if (call.json) {
        call.print(QJsonObject{{QStringLiteral("device"), deviceName(met.device)},
            {QStringLiteral("recordsUp"), met.recordsSent},
            {QStringLiteral("recordsDown"), met.recordsTaken},
            {QStringLiteral("blobsUp"), met.filesSent},
            {QStringLiteral("blobsDown"), met.filesTaken},
            {QStringLiteral("bytesUp"), met.bytesSent},
            {QStringLiteral("bytesDown"), met.bytesTaken}});
        return;
    }
    const QLocale locale;
    call.line(Cli::tr("Con el PC %1. Enviado: %2, recibido: %3.")
            .arg(deviceName(met.device), locale.formattedDataSize(met.bytesSent),
                locale.formattedDataSize(met.bytesTaken)));
    call.line(Cli::tr("Paquetes de registros: %1 enviados, %2 recibidos. Archivos: %3 enviados, %4"
                      " recibidos.")
            .arg(met.recordsSent)
            .arg(met.recordsTaken)
            .arg(met.filesSent)
            .arg(met.filesTaken));
}

} // namespace tambo::ui::cli
