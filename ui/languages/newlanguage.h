// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languages/language.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segments.h"

namespace tambo::ui {

/// Asks which language somebody wants to begin.
class NewLanguage : public Card
{
    Q_OBJECT
public:
    explicit NewLanguage(Theme &theme, QWidget *parent = nullptr);

    void clear();
    void refuse(const QString &sentence) { m_code->setError(sentence); }
    [[nodiscard]] QLineEdit *name() const { return m_name->edit(); }
    [[nodiscard]] QLineEdit *code() const { return m_code->edit(); }
    [[nodiscard]] QString error() const { return m_code->error(); }
    [[nodiscard]] Button *beginButton() const { return m_begin; }

Q_SIGNALS:
    void begun(const tambo::languages::Language &language);

private:
    void begin();

    Field *m_name;
    Field *m_code;
    Segments *m_licence;
    Button *m_begin;
};

} // namespace tambo::ui
