// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languages/language.h"
#include "ui/shell/context.h"
#include "ui/widgets/segments.h"

namespace tambo::ui {

/// What the program speaks: the languages that it brings, and behind them those into which the
/// centre translates it. Needs the settings.
class LanguageChoice : public Segments
{
    Q_OBJECT
public:
    explicit LanguageChoice(Context &context, QWidget *parent = nullptr);

    void refresh();
    /// What is to be known about the one that is taken.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton *takenButton() const;

Q_SIGNALS:
    /// Others are offered, or another one is taken.
    void changed();

private:
    void read();
    void show(const QList<languages::Language> &own);
    void speak(const QVariant &value);

    Context &m_context;
    QList<languages::Language> m_own;
};

} // namespace tambo::ui
