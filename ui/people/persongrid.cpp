// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/persongrid.h"

#include "ui/people/arrowkeys.h"
#include "ui/people/facebutton.h"

namespace tambo::ui {

namespace {

constexpr int leastTile = 138; // px
constexpr int leastHeight = 160;
constexpr int mostTile = 206;
constexpr int tileGap = 16;
constexpr int wideGrid = 1100; // px: from here on there are more than four in a row
constexpr int mostRows = 3;

/// How many of `least` px fit beside each other.
int fitting(int room, int least, int gap, int most)
{
    return std::clamp((room + gap) / (least + gap), 1, most);
}

} // namespace

PersonGrid::PersonGrid(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_arrows(new ArrowKeys(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, &PersonGrid::fit);
}

QSize PersonGrid::minimumSizeHint() const
{
    return {m_theme.px(2 * leastTile + tileGap), m_theme.px(leastTile)};
}

void PersonGrid::setPersons(const QList<people::Person> &persons)
{
    if (m_persons == persons)
        return;
    m_persons = persons;
    if (m_first >= m_persons.size())
        m_first = 0;
    fill();
}

void PersonGrid::setNewcomer(bool offered)
{
    if (std::exchange(m_offersNewcomer, offered) == offered)
        return;
    m_first = m_first / perPage() * perPage();
    fill();
}

int PersonGrid::after() const
{
    return std::max(0, int(m_persons.size()) - m_first - perPage());
}

void PersonGrid::turn(int pages)
{
    const int wanted = m_first + pages * perPage();
    if (wanted < 0 || wanted >= m_persons.size())
        return;
    m_first = wanted;
    fill();
}

void PersonGrid::mark(Id<people::Person> id)
{
    m_marked = id;
    for (qsizetype i = 0; !id.isNull() && i < m_persons.size(); ++i) {
        if (m_persons[i].id == id && int(i) / perPage() != m_first / perPage()) {
            m_first = int(i) / perPage() * perPage();
            return fill();
        }
    }
    for (qsizetype i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setChecked(m_shown[i] == id);
}

PersonTile *PersonGrid::tile(Id<people::Person> id) const
{
    const qsizetype at = m_shown.indexOf(id);
    return at < 0 ? nullptr : m_tiles[at];
}

void PersonGrid::takeKeyboard()
{
    giveKeyboard(m_marked);
}

void PersonGrid::giveKeyboard(Id<people::Person> id)
{
    PersonTile *wanted = tile(id);
    if (!wanted && !m_tiles.isEmpty())
        wanted = m_tiles.first();
    if (wanted)
        wanted->setFocus(Qt::OtherFocusReason);
}

void PersonGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PersonGrid::fit()
{
    const int gap = m_theme.px(tileGap);
    const int columns
        = fitting(width(), m_theme.px(leastTile), gap, width() > m_theme.px(wideGrid) ? 6 : 4);
    const int rows = fitting(height(), m_theme.px(leastHeight), gap, mostRows);
    if (columns == m_columns && rows == m_rows)
        return place();
    m_columns = columns;
    m_rows = rows;
    m_first = m_first / perPage() * perPage();
    fill();
}

void PersonGrid::fill()
{
    const auto focused = std::find_if(
        m_tiles.begin(), m_tiles.end(), [](const PersonTile *tile) { return tile->hasFocus(); });
    const bool had = focused != m_tiles.end();
    const Id<people::Person> holder = had ? m_shown[focused - m_tiles.begin()] : m_marked;
    qDeleteAll(m_tiles);
    m_tiles.clear();
    m_shown.clear();
    delete std::exchange(m_newcomer, nullptr);
    for (const people::Person &person : m_persons.mid(m_first, perPage())) {
        auto *tile = new PersonTile(m_theme, person.picture, person.name, this);
        tile->setChecked(person.id == m_marked);
        m_arrows->add(tile);
        m_tiles.append(tile);
        m_shown.append(person.id);
        connect(tile, &QAbstractButton::clicked, this, [this, person] {
            mark(person.id);
            Q_EMIT chosen(person);
        });
        tile->show();
    }
    if (m_offersNewcomer) {
        m_newcomer = new NewcomerTile(m_theme, this);
        m_arrows->add(m_newcomer);
        connect(m_newcomer, &QAbstractButton::clicked, this, &PersonGrid::newcomerChosen,
            Qt::QueuedConnection); // its answer may be to make the tiles anew
        m_newcomer->show();
    }
    place();
    if (had)
        giveKeyboard(holder);
    Q_EMIT turned();
}

void PersonGrid::place()
{
    const int gap = m_theme.px(tileGap);
    const int wide = (width() - (m_columns - 1) * gap) / m_columns;
    const int high = std::min((height() - (m_rows - 1) * gap) / m_rows, m_theme.px(mostTile));
    const auto put = [&](QWidget *tile, int at) {
        tile->setGeometry(at % m_columns * (wide + gap), at / m_columns * (high + gap), wide, high);
    };
    for (int i = 0; i < m_tiles.size(); ++i)
        put(m_tiles[i], i);
    if (m_newcomer)
        put(m_newcomer, int(m_tiles.size()));
}

} // namespace tambo::ui
