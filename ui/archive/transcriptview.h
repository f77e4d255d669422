// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/transcriptmodel.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QStyledItemDelegate>
#include <vector>

namespace tambo::ui {

/// Paints a row of the transcript: its time, and one or two languages side by side. Heights are
/// computed when they are asked for, once for each width.
class TranscriptDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    TranscriptDelegate(Theme &theme, const TranscriptModel &rows, QObject *parent = nullptr);

    void setWidth(int width);
    void forget() { m_heights.clear(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QRect cell(const QRect &row, int column) const;
    [[nodiscard]] int height(int row) const;
    /// Lays the text out, and draws it if there is a painter; returns its height.
    int layOut(const QString &text, const QRect &where, QPainter *painter) const;
    void paintTime(QPainter &painter, const QRect &row, qint64 ms) const;

    Theme &m_theme;
    const TranscriptModel &m_rows;
    int m_width = 0;
    mutable std::vector<int> m_heights; ///< by row; 0: not computed yet
};

/// The transcript beside a sound: follows it, and a click or Enter goes there.
class TranscriptView : public QListView
{
    Q_OBJECT
public:
    TranscriptView(Theme &theme, TranscriptModel &rows, QWidget *parent = nullptr);

Q_SIGNALS:
    void sought(qint64 ms);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void seek(const QModelIndex &index);
    void relayout();

    TranscriptModel &m_rows;
    TranscriptDelegate *m_delegate;
};

} // namespace tambo::ui
