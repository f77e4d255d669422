// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/first/firststep.h"
#include "ui/widgets/segments.h"

class QBoxLayout;

namespace tambo::ui {

class LookSample;

/// Language, letters, and whether this PC reads aloud.
class LanguageStep : public FirstStep
{
    Q_OBJECT
public:
    explicit LanguageStep(FirstDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Bienvenidos a Tambo"); }
    [[nodiscard]] Foot foot() const override { return {tr("Seguir")}; }
    void enter() override;
    void go() override { Q_EMIT done(); }

    [[nodiscard]] Segments *languages() const { return m_languages; }
    [[nodiscard]] Segments *scales() const { return m_scales; }
    [[nodiscard]] Button *listenButton() const { return m_listen; }
    [[nodiscard]] QString note() const { return m_note->text(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void arrange();
    void listen();
    void showListening();

    Segments *m_languages;
    Segments *m_scales;
    LookSample *m_sample;
    Button *m_listen;
    Text *m_note;
    QBoxLayout *m_layout;
};

} // namespace tambo::ui
