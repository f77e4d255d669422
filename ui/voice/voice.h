// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>

namespace tambo::ui {

/// What can say a sentence aloud. The system's is SystemVoice; tests have one of their own. Used on
/// the window's thread, and never blocks it.
class Voice : public QObject
{
    Q_OBJECT
public:
    enum class Failure {
        NoVoice, ///< this PC has none of that language
        Broken, ///< it does not answer
    };

    using QObject::QObject;

    /// One sentence; what is being said is cut off. Ends with ended() or failed(), unless it is
    /// stopped or cut off.
    virtual void say(const QString &sentence, QLocale::Language language) = 0;
    virtual void stop() = 0;
    /// -1 (slowest) to 1 (fastest); 0 is the voice's own pace. From the next sentence on.
    virtual void setPace(double pace) = 0;

Q_SIGNALS:
    void ended();
    void failed(tambo::ui::Voice::Failure why);
};

} // namespace tambo::ui
