// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/context.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"

class QVBoxLayout;

namespace tambo::ui {

class Button;

/// The centres whose open stories come here, by name; a field to follow one more, and the code by
/// which others follow this one.
class FollowCard : public Card
{
    Q_OBJECT
public:
    explicit FollowCard(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] Field *code() const { return m_code; }
    [[nodiscard]] Button *followButton() const { return m_follow; }
    [[nodiscard]] QStringList names() const { return m_names; }

Q_SIGNALS:
    void said(const QString &sentence, const std::function<void()> &undo);

private:
    struct Followed;

    void refresh();
    void show(const QList<Followed> &centres);
    QWidget *makeRow(const Followed &centre);
    void follow();
    void write(const CentreId &centre, bool follows, const QString &sentence, bool undoable);
    [[nodiscard]] QString ownCode() const;

    Context &m_context;
    QStringList m_names;
    QVBoxLayout *m_list;
    Text *m_nobody;
    Field *m_code;
    Button *m_follow;
    Text *m_reason; ///< why nothing can be changed here
    Button *m_copy;
};

/// The centre that a code names: 26 letters, however they are grouped. BadInput says what is wrong.
[[nodiscard]] Result<CentreId> centreOfCode(const QString &code, const CentreId &own);
/// A centre's code in groups of four letters, to read aloud.
[[nodiscard]] QString codeOfCentre(const CentreId &centre);

} // namespace tambo::ui
