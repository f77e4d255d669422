// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QVBoxLayout;

namespace tambo::ui {

/// A card with a heading and a column below it that scrolls when it is long.
class ColumnCard : public Card
{
    Q_OBJECT
public:
    explicit ColumnCard(
        const QString &title, const QString &caption = {}, QWidget *parent = nullptr);

protected:
    /// What scrolls; ends with a stretch.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

} // namespace tambo::ui
