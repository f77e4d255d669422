// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/bagsums.h"

#include "app/formats/bagmanifest.h"
#include "app/formats/bagtexts.h"

namespace tambo::formats {

BagSums::BagSums(const QStringList &algorithms)
{
    for (const QString &name : algorithms) {
        if (const auto algorithm = bagAlgorithm(name))
            m_hashes.emplace_back(name, std::make_unique<QCryptographicHash>(*algorithm));
    }
}

void BagSums::add(QByteArrayView bytes)
{
    for (const auto &[name, hash] : m_hashes)
        hash->addData(bytes);
}

QHash<QString, QByteArray> BagSums::results() const
{
    QHash<QString, QByteArray> results;
    for (const auto &[name, hash] : m_hashes)
        results.insert(name, hash->result().toHex());
    return results;
}

Result<> pourBag(QIODevice &device, const std::function<Result<>(QByteArrayView)> &sink)
{
    constexpr qint64 pieceBytes = 256 * 1024;
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 read = device.read(piece.data(), pieceBytes);
        if (read < 0)
            return fail(Error::Kind::Storage,
                Bags::tr("Un archivo del paquete no se puede leer. Revise el disco."),
                device.errorString());
        if (read == 0)
            return {};
        TAMBO_TRY(sink(QByteArrayView(piece.constData(), read)));
    }
}

Error bagCancelled()
{
    return fail(Error::Kind::Cancelled, Bags::tr("Se detuvo antes de terminar."));
}

} // namespace tambo::formats
