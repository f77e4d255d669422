// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/links.h"
#include "tests/support/patience.h"
#include "tests/ui/uifixture.h"
#include "ui/sync/syncpage.h"

namespace tambo::ui::test {

constexpr qint64 mb = 1'000'000;

inline QDateTime at(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

inline store::Meeting meeting(const char *began, const char *ended)
{
    store::Meeting one;
    one.with = QStringLiteral("https://tambo.example");
    one.beganMs = at(began).toMSecsSinceEpoch();
    one.endedMs = at(ended).toMSecsSinceEpoch();
    return one;
}

/// Envíos, in the shell, of a centre that met its server some time ago.
struct Sending : Desk {
    void openPage(const QSize &size = {1366, 768})
    {
        openShell(size);
        shell->go({QStringLiteral("sync"), {}, {}});
        page = qobject_cast<SyncPage *>(shell->page());
        QTRY_VERIFY(context().outbox.isKnown());
    }
    void remember(const store::Meeting &one)
    {
        const auto done
            = context()
                  .store
                  .write([one](store::Writer &writer) { return store::addMeeting(writer, one); })
                  .takeResult();
        QVERIFY(done.ok());
    }
    void rememberSome()
    {
        store::Meeting sent = meeting("2026-07-13T18:38:00", "2026-07-13T18:40:00");
        sent.recordsUp = 12;
        sent.filesUp = 3;
        sent.recordsDown = 4;
        sent.bytesUp = 6 * mb;
        sent.bytesDown = 40'000;
        remember(sent);
        store::Meeting silent = meeting("2026-07-13T19:00:00", "2026-07-14T08:30:00");
        silent.times = 54;
        silent.problem = QStringLiteral(
            "El servidor no responde. Todo está guardado en este PC; Tambo probará otra vez.");
        remember(silent);
    }
    [[nodiscard]] store::LinkRules rules(store::LinkKind link) const
    {
        return *context()
                    .store
                    .read([link](store::Reader &reader) { return store::linkRules(reader, link); })
                    .takeResult();
    }
    void allow(const store::LinkRules &wanted) const
    {
        QVERIFY(context().engine.allow(store::LinkKind::Fixed, wanted).takeResult().ok());
    }

    SyncPage *page = nullptr;
};

} // namespace tambo::ui::test
