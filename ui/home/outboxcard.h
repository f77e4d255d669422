// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

class QGridLayout;

namespace tambo::ui {

/// What waits to be sent, counted by kind.
class OutboxCard : public Card
{
    Q_OBJECT
public:
    explicit OutboxCard(Context &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened();

private:
    struct Row {
        QLabel *icon;
        Text *name;
        Text *count;
        const char *iconName;
    };

    Row addRow(QGridLayout *grid, const char *icon, const QString &name);
    void refresh();
    void restyle();

    Context &m_context;
    Text *m_number;
    Text *m_bytes;
    QList<Row> m_rows; ///< texts, photos, recordings
    Text *m_note;
    Button *m_open;
};

} // namespace tambo::ui
