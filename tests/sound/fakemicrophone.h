// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/formats/wave.h"
#include "ui/sound/microphone.h"

#include <atomic>

namespace tambo::ui::test {

/// A microphone that hears what the test says, and no clock.
class FakeMicrophone : public Microphone
{
    Q_OBJECT
public:
    /// `atOnce`: seconds of a tone that it hears as soon as it is open.
    FakeMicrophone(bool works, double atOnce) : m_works(works), m_atOnce(atOnce) {}

    [[nodiscard]] formats::SoundShape shape() const override { return {8000, 1}; }
    [[nodiscard]] Result<> start() override
    {
        if (!m_works)
            return fail(Error::Kind::NotFound, QStringLiteral("No hay micrófono."));
        isOpen = true;
        if (m_atOnce > 0)
            hear(m_atOnce, true);
        return {};
    }
    void stop() override { isOpen = false; }

    void hear(double seconds, bool loud)
    {
        if (!isOpen)
            return;
        const QByteArray wave = loud
            ? tests::toneWav(440, seconds)
            : tests::wavFile(8000, 1, seconds, [](double, int) { return 0; });
        Q_EMIT took(wave.mid(44)); // behind the head of the file
    }
    void breakDown() { Q_EMIT failed(fail(Error::Kind::NotFound, QStringLiteral("Se soltó."))); }

    std::atomic_bool isOpen = false; ///< asked on the test's thread

private:
    bool m_works;
    double m_atOnce;
};

/// Makes microphones and reaches the last one from the test's thread, after all orders given so
/// far.
struct Mouth {
    MicrophoneMaker maker()
    {
        return [this] {
            auto made = std::make_unique<FakeMicrophone>(works.load(), atOnce.load());
            microphone = made.get();
            return made;
        };
    }
    [[nodiscard]] bool isHeard() const
    {
        const FakeMicrophone *open = microphone.load();
        return open && open->isOpen;
    }
    /// A tone, or silence.
    void speak(double seconds, bool loud = true)
    {
        FakeMicrophone *open = microphone.load();
        QMetaObject::invokeMethod(
            open, [open, seconds, loud] { open->hear(seconds, loud); }, Qt::QueuedConnection);
    }
    void breakDown()
    {
        FakeMicrophone *open = microphone.load();
        QMetaObject::invokeMethod(open, [open] { open->breakDown(); }, Qt::QueuedConnection);
    }

    std::atomic<FakeMicrophone *> microphone = nullptr;
    std::atomic_bool works = true;
    std::atomic<double> atOnce = 0;
};

} // namespace tambo::ui::test
