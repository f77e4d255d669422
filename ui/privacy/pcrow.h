// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/privacy/aboutcentre.h"
#include "ui/shell/context.h"
#include "ui/widgets/field.h"

namespace tambo::ui {

/// One PC of the centre: its name, what it is, when it was met, and what may be done with it. Only
/// asks; the page does it.
class PcRow : public QWidget
{
    Q_OBJECT
public:
    struct Rights {
        bool name = false;
        bool revoke = false;
    };

    PcRow(Context &context, const AboutCentre::Pc &pc, const Rights &rights,
        QWidget *parent = nullptr);

    [[nodiscard]] const AboutCentre::Pc &pc() const { return m_pc; }
    [[nodiscard]] bool isNaming() const { return !m_editor->isHidden(); }
    bool goBack();
    void refuse(const QString &sentence);

    [[nodiscard]] Button *nameButton() const { return m_name; }
    [[nodiscard]] Button *revokeButton() const { return m_revoke; }
    [[nodiscard]] Field *field() const { return m_field; }
    [[nodiscard]] Button *saveButton() const { return m_save; }

Q_SIGNALS:
    void named(const tambo::DeviceId &device, const QString &name);
    void revokeWanted(const tambo::ui::AboutCentre::Pc &pc);

private:
    [[nodiscard]] QWidget *makeEditor();
    [[nodiscard]] QString noteText(const QDateTime &now) const;

    Context &m_context;
    AboutCentre::Pc m_pc;
    Button *m_name;
    Button *m_revoke;
    Field *m_field;
    Button *m_save;
    Button *m_cancel;
    QWidget *m_editor;
};

} // namespace tambo::ui
