// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sound/soundoutput.h"

#include <atomic>

namespace tambo::ui::test {

/// A sound card that hears exactly as many frames as the test says, and no clock.
class NullOutput : public SoundOutput
{
    Q_OBJECT
public:
    explicit NullOutput(bool works) : m_works(works) {}

    [[nodiscard]] formats::SoundShape shape() const override { return {8000, 1}; }
    [[nodiscard]] Result<> start(QIODevice &source) override
    {
        if (!m_works)
            return fail(Error::Kind::NotFound, QStringLiteral("No hay parlantes."));
        m_source = &source;
        isPulling = true;
        return {};
    }
    void stop() override
    {
        m_source = nullptr;
        isPulling = false;
    }
    [[nodiscard]] qint64 waitingFrames() const override { return 0; }

    void hear(qint64 frames)
    {
        QByteArray heard(frames * 2, '\0');
        if (!m_source)
            return;
        m_source->read(heard.data(), heard.size());
        if (m_source->atEnd())
            Q_EMIT drained();
        else
            Q_EMIT advanced();
    }

    std::atomic_bool isPulling = false; ///< asked on the test's thread

private:
    bool m_works;
    QIODevice *m_source = nullptr;
};

/// Makes outputs and reaches the last one from the test's thread.
struct Ears {
    SoundOutputMaker maker()
    {
        return [this] {
            auto made = std::make_unique<NullOutput>(works.load());
            output = made.get();
            return made;
        };
    }
    /// After all orders given so far.
    void hear(qint64 frames)
    {
        NullOutput *ear = output.load();
        QMetaObject::invokeMethod(ear, [ear, frames] { ear->hear(frames); }, Qt::QueuedConnection);
    }
    /// Something is being played now.
    [[nodiscard]] bool isListening() const
    {
        const NullOutput *ear = output.load();
        return ear && ear->isPulling;
    }
    void hearSeconds(double seconds) { hear(qint64(seconds * 8000)); }

    std::atomic<NullOutput *> output = nullptr;
    std::atomic_bool works = true;
};

} // namespace tambo::ui::test
