// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/stories.h"
#include "app/store/recoverywords.h"
#include "app/store/steward.h"
#include "tests/voice/fakevoice.h"
#include "ui/shell/shell.h"
#include "ui/start/opencentre.h"
#include "ui/start/opening.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QTemporaryDir>
#include <QtTest>

namespace tambo::ui::test {

/// A founded centre, its pages' context, and a shell around the pages on demand. It is always
/// Tuesday, 08:42, and nothing is plugged in.
struct Desk {
    explicit Desk(lan::Lan::Options network = {},
        std::unique_ptr<Voice> voice = std::make_unique<FakeVoice>())
    {
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Ecuador));
        theme.applyTo(*qApp);
        auto store = foundCentre(dir.filePath(QStringLiteral("centro")),
            {QStringLiteral("Infocentro San Plácido"), QStringLiteral("San Plácido, Manabí"),
                store::newRecoveryEntropy()});
        if (!store.ok())
            qFatal("%s", qPrintable(store.error().message));
        centre = std::make_unique<OpenCentre>(*std::move(store), theme, std::move(network),
            people::Session::Clocks::real(), std::move(voice));
        context().now = [] { return QDateTime(QDate(2026, 7, 14), QTime(8, 42)); };
        context().findSticks = [](const DeviceId &) { return QList<usb::Stick>(); };
    }

    [[nodiscard]] Context &context() const { return centre->context(); }
    /// A shell that has the keyboard.
    void openShell(const QSize &size = {1366, 768}, const PageTable &pages = allPages())
    {
        shell = std::make_unique<Shell>(context(), pages);
        shell->resize(size);
        shell->show();
        shell->activateWindow();
    }
    Id<archive::Story> addStory(const QString &title, const QString &teller = {}) const
    {
        archive::NewStory added;
        added.story.title = title;
        added.story.teller = teller;
        store::Store &store = context().store;
        const auto story = store
                               .write([&](store::Writer &writer) {
                                   return archive::addStory(writer, store.blobs(), added);
                               })
                               .takeResult();
        if (!story.ok())
            qFatal("%s", qPrintable(story.error().message));
        return story->id;
    }
    /// A story with one sound of that content.
    BlobId addSound(QByteArray content) const
    {
        store::Store &store = context().store;
        archive::Media media;
        media.story = addStory(QStringLiteral("La molienda"));
        media.space = store.space(store::SpaceKind::Public);
        media.fileName = QStringLiteral("voz.opus");
        QBuffer buffer(&content);
        buffer.open(QIODevice::ReadOnly);
        const auto stored = store.blobs().add(buffer, std::nullopt);
        if (!stored.ok())
            qFatal("%s", qPrintable(stored.error().message));
        media.blob = stored->id;
        const auto saved
            = store.write([&](store::Writer &writer) { return writer.save(media); }).takeResult();
        if (!saved.ok())
            qFatal("%s", qPrintable(saved.error().message));
        return stored->id;
    }
    template<typename W> [[nodiscard]] W *find() const { return shell->findChild<W *>(); }
    /// The visible button that says this.
    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        const auto buttons = shell->findChildren<QAbstractButton *>();
        for (QAbstractButton *each : buttons) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }

    QTemporaryDir dir;
    Theme theme;
    std::unique_ptr<OpenCentre> centre;
    std::unique_ptr<Shell> shell;
};

/// Presses a key in whatever has the keyboard.
inline void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : QApplication::activeWindow(), key, with);
}

inline void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace tambo::ui::test
