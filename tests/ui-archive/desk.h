// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/soundpreviews.h"
#include "tests/archive/archivefixture.h"
#include "tests/formats/wave.h"
#include "tests/voice/fakevoice.h"
#include "ui/shell/outbox.h"
#include "ui/shell/page.h"
#include "ui/voice/speaker.h"

#include <QApplication>

namespace tambo::ui::test {

using archive::test::titled;

/// A centre with everything a page is built with. Choosers answer what the test says.
struct Desk {
    Desk()
        : engine(*centre.store)
        , lan(*centre.store)
        , outbox(*centre.store, engine)
        , access(*centre.store)
        , context{*centre.store, engine, lan, theme, tasks, outbox, speaker, access}
    {
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Ecuador));
        theme.applyTo(*qApp);
        context.chooseFiles
            = [this](QWidget *, const QString &, const QString &, auto chosen) { chosen(files); };
        context.chooseFolder = [this](QWidget *, const QString &, auto chosen) { chosen(folder); };
    }

    /// A tone of that many seconds in a file of its own.
    QString wav(const QString &name, double seconds, int hertz = 440)
    {
        const QString path = centreFiles.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(tests::toneWav(hertz, seconds)) <= 0)
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QString png(const QString &name, QColor colour)
    {
        QImage image(320, 200, QImage::Format_RGB32);
        image.fill(colour);
        const QString path = centreFiles.filePath(name);
        if (!image.save(path))
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QString file(const QString &name, const QByteArray &content)
    {
        const QString path = centreFiles.filePath(name);
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    /// A story as the add page would make it, with its previews, which the window makes later.
    archive::Story add(archive::Story story, const QStringList &media = {},
        const QList<formats::Transcript> &transcripts = {},
        store::SpaceKind space = store::SpaceKind::Public)
    {
        const auto added
            = archive::addFromFiles(*centre.store, space, std::move(story), media, transcripts);
        if (!added.ok())
            qFatal("%s %s", qPrintable(added.error().message), qPrintable(added.error().detail));
        if (const auto made = archive::makeSoundPreviews(*centre.store); !made.ok())
            qFatal("%s", qPrintable(made.error().detail));
        return *added;
    }
    /// `count` texts, quickly, in one transaction: "Historia 1" and so on, the last the newest.
    void addTexts(int count)
    {
        const auto added = centre.write([count](store::Writer &writer) -> Result<> {
            for (int i = 1; i <= count; ++i) {
                archive::Story story = titled(QStringLiteral("Historia %1").arg(i));
                story.created = QDateTime::fromSecsSinceEpoch(1'700'000'000 + i);
                TAMBO_TRY(writer.save(story));
            }
            return {};
        });
        if (!added.ok())
            qFatal("%s", qPrintable(added.error().detail));
    }

    archive::test::Centre centre;
    QTemporaryDir centreFiles;
    Theme theme;
    Tasks tasks;
    sync::Engine engine;
    lan::Lan lan;
    Outbox outbox;
    Speaker speaker{std::make_unique<FakeVoice>()};
    Access access;
    Context context;
    QStringList files; ///< what chooseFiles answers
    QString folder; ///< what chooseFolder answers
};

/// Shows a page as the window would, active and with a size.
inline void present(Page &page, const QSize &size = {1366, 768})
{
    page.resize(size);
    page.show();
    QApplication::setActiveWindow(&page);
}

/// A transcript of three rows at 0, 20 and 40 seconds.
inline formats::Transcript threeLines(const QString &language, const QStringList &lines)
{
    formats::Transcript transcript;
    transcript.language = language;
    for (qsizetype i = 0; i < lines.size(); ++i)
        transcript.cues.append({i * 20'000, i * 20'000 + 15'000, {}, lines[i]});
    return transcript;
}

} // namespace tambo::ui::test
