// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/voice/voice.h"

#include <QStringList>

namespace tambo::ui::test {

/// Says nothing; the test tells it when a sentence has ended.
class FakeVoice : public Voice
{
public:
    void say(const QString &sentence, QLocale::Language language) override
    {
        if (!languages.contains(language)) {
            Q_EMIT failed(Failure::NoVoice);
            return;
        }
        said.append(sentence);
        saying = true;
    }
    void stop() override { saying = false; }
    void setPace(double pace) override { paces.append(pace); }

    void finish()
    {
        saying = false;
        Q_EMIT ended();
    }
    void fail()
    {
        saying = false;
        Q_EMIT failed(Failure::Broken);
    }

    QList<QLocale::Language> languages{QLocale::Spanish, QLocale::English};
    QStringList said;
    QList<double> paces;
    bool saying = false;
};

} // namespace tambo::ui::test
