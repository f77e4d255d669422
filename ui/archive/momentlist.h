// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/take.h"
#include "ui/archive/columncard.h"
#include "ui/widgets/text.h"

#include <QLineEdit>

namespace tambo::ui {

/// The moments marked while recording, each with a few words about it. The newest is on top.
class MomentList : public ColumnCard
{
    Q_OBJECT
public:
    explicit MomentList(QWidget *parent = nullptr);

    void add(qint64 ms);
    void clear();
    [[nodiscard]] qsizetype count() const { return m_edits.size(); }
    /// Where the words of the newest are written.
    [[nodiscard]] QLineEdit *newest() const { return m_edits.value(m_edits.size() - 1); }

Q_SIGNALS:
    void named(qint64 ms, const QString &words);

private:
    Text *m_nothing;
    qint64 m_newestMs = -1;
    QList<QLineEdit *> m_edits; ///< the newest last
};

} // namespace tambo::ui
