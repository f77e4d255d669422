// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/consent.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text.h"

class QGridLayout;

namespace tambo::ui {

/// What a story may be used for: yes, no, or not spoken of, for each use.
class UseGrid : public QWidget
{
    Q_OBJECT
public:
    enum class Answer { Unsaid, Yes, No };

    explicit UseGrid(Theme &theme, QWidget *parent = nullptr);

    void set(const archive::Consent &consent);
    /// Writes what was chosen into it; codes of newer programs stay as they are.
    void read(archive::Consent &consent) const;
    /// One above the other, where letters are large.
    void setNarrow(bool narrow);
    [[nodiscard]] Segments *answers(const QString &use) const { return m_answers.value(use); }

Q_SIGNALS:
    void changed();

private:
    void arrange();

    QGridLayout *m_grid;
    QMap<QString, Segments *> m_answers; ///< by use
    QList<std::pair<Text *, Segments *>> m_rows;
    bool m_narrow = false;
};

} // namespace tambo::ui
