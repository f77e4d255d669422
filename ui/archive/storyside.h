// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/storycontent.h"
#include "ui/shell/context.h"
#include "ui/widgets/bar.h"

#include <QScrollArea>

namespace tambo::ui {

class Card;
class Chip;
class RowButton;
class Text;

/// One fact about a story: icon, what it is, and the fact. Hidden while there is none.
class FactRow : public QWidget
{
    Q_OBJECT
public:
    FactRow(Theme &theme, const QString &icon, const QString &name, QWidget *parent = nullptr);

    void set(const QString &fact);
    [[nodiscard]] QString fact() const;

private:
    Theme &m_theme;
    Text *m_fact;
};

/// The column beside a story: who may hear it, who tells, where and when, what it is about, and
/// whether its original is safe.
class StorySide : public QWidget
{
    Q_OBJECT
public:
    explicit StorySide(const Context &context, QWidget *parent = nullptr);

    void setContent(const StoryContent &content);
    [[nodiscard]] const Bar *note() const { return m_note; }
    [[nodiscard]] const FactRow *centre() const { return m_centre; }
    [[nodiscard]] Button *changesButton() const { return m_changes; }
    [[nodiscard]] QList<RowButton *> momentRows() const { return m_momentRows; }

Q_SIGNALS:
    void changesAsked(); ///< somebody wants to see who changed what
    void momentAsked(qint64 ms); ///< somebody wants to hear it from there

private:
    Card *makeCard(const QString &title, QWidget *corner, const QList<QWidget *> &rows);
    void showNote(const StoryContent &content);
    void showMoments(const QList<archive::Moment> &moments);

    const Context &m_context;
    Chip *m_badge;
    FactRow *m_who;
    FactRow *m_licence;
    FactRow *m_teller;
    FactRow *m_place;
    FactRow *m_told;
    FactRow *m_recorded;
    FactRow *m_centre;
    Card *m_about;
    Card *m_moments;
    QList<archive::Moment> m_shownMoments;
    QList<RowButton *> m_momentRows;
    Text *m_summary;
    Button *m_changes;
    Bar *m_note;
};

} // namespace tambo::ui
