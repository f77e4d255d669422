// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace tambo::ui {

class ArrowKeys;
class NewcomerTile;
class PersonTile;

/// Persons as tiles, as many as fit, and page after page of them. Arrow keys move; Enter and Space
/// choose.
class PersonGrid : public QWidget
{
    Q_OBJECT
public:
    explicit PersonGrid(Theme &theme, QWidget *parent = nullptr);

    /// Keeps the page where it is, as far as there is one.
    void setPersons(const QList<people::Person> &persons);
    /// Whether each page ends with a tile for somebody who is not among them.
    void setNewcomer(bool offered);
    [[nodiscard]] NewcomerTile *newcomer() const { return m_newcomer; }
    /// Marks a person, on whatever page; a null id marks nobody.
    void mark(Id<people::Person> id);
    void turn(int pages);
    [[nodiscard]] int before() const { return m_first; } ///< persons on pages before
    [[nodiscard]] int after() const; ///< on pages that follow
    [[nodiscard]] PersonTile *tile(Id<people::Person> id) const; ///< nullptr: on another page
    void takeKeyboard();
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const tambo::people::Person &person);
    void turned();
    void newcomerChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int perPage() const
    {
        return std::max(1, m_columns * m_rows - (m_offersNewcomer ? 1 : 0));
    }
    void fit();
    void fill();
    void place();
    void giveKeyboard(Id<people::Person> id);

    Theme &m_theme;
    ArrowKeys *m_arrows;
    QList<people::Person> m_persons;
    QList<PersonTile *> m_tiles; ///< of this page
    QList<Id<people::Person>> m_shown; ///< whose they are
    Id<people::Person> m_marked;
    bool m_offersNewcomer = false;
    NewcomerTile *m_newcomer = nullptr;
    int m_first = 0;
    int m_columns = 1;
    int m_rows = 1;
};

} // namespace tambo::ui
