// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/verifyblobs.h"

#include "app/store/texts.h"

namespace tambo::store {

Error verifyCancelled()
{
    return fail(
        Error::Kind::Cancelled, Texts::tr("Se detuvo la revisión. Los datos no cambiaron."));
}

Result<> verifyBlobs(const Blobs &blobs, const NamedBlobs &names, VerifyReport &report,
    const VerifyProgress &progress)
{
    const QList<BlobId> all = blobs.all();
    const auto nameOf
        = [](const BlobId &id) { return QString::fromLatin1(id.toByteArray().toHex()); };
    for (const BlobId &id : all) {
        const double done = double(report.blobs++) / double(all.size());
        if (progress && !progress(0.8 + 0.2 * done))
            return verifyCancelled();
        if (!blobs.verify(id).ok()) {
            report.damagedBlobs.append(id);
            report.findings.append(
                {Finding::Weight::Damage, Texts::tr("Un archivo está dañado en el disco."),
                    QStringLiteral("blob ") + nameOf(id)});
        } else if (!names.named.contains(id)) {
            report.findings.append(
                {Finding::Weight::Mention, Texts::tr("Ninguna ficha nombra este archivo."),
                    QStringLiteral("blob ") + nameOf(id)});
        }
    }
    for (const BlobId &id : names.here) {
        if (blobs.has(id))
            continue;
        report.damagedBlobs.append(id);
        report.findings.append({Finding::Weight::Damage, Texts::tr("Falta un archivo en el disco."),
            QStringLiteral("blob ") + nameOf(id)});
    }
    return {};
}

} // namespace tambo::store
