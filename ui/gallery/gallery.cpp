// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/gallery.h"

#include "ui/gallery/section.h"
#include "ui/shell/focusring.h"
#include "ui/widgets/plainarea.h"
#include "ui/widgets/tabs.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>

namespace tambo::ui {

namespace {

constexpr int galleryMargin = 20;
constexpr int looks = 3;
constexpr int layoutRounds = 4;
constexpr int scaleStep = 18; // percent; the theme takes the nearest it knows

} // namespace

Gallery::Gallery(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tabs(new Tabs(theme, Module::Inicio, QStringLiteral("Componentes")))
    , m_leaves(new QStackedWidget)
    , m_ring(new FocusRing(theme, this))
{
    setWindowTitle(QStringLiteral("Tambo: componentes"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(galleryMargin, 10, galleryMargin, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tabs);
    layout->addWidget(m_leaves, 1);
    add(QStringLiteral("Botones"), fillButtons);
    add(QStringLiteral("Campos"), fillFields);
    add(QStringLiteral("Filas"), fillRows);
    add(QStringLiteral("Tablas"), fillTables);
    add(QStringLiteral("Gráficos"), fillCharts);
    add(QStringLiteral("Decisiones"), fillDecisions);
    connect(m_tabs, &QTabBar::currentChanged, m_leaves, &QStackedWidget::setCurrentIndex);
    addKeys();
}

void Gallery::add(const QString &title, void (*fill)(Section &))
{
    auto *section = new Section(m_theme);
    fill(*section);
    auto *area = new QScrollArea;
    makePlain(*area, section);
    area->setFocusPolicy(Qt::NoFocus);
    m_leaves->addWidget(area);
    m_tabs->addTab(title);
}

void Gallery::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    key(Qt::Key_F8, [this] { m_theme.setLook(Theme::Look((int(m_theme.look()) + 1) % looks)); });
    key(QKeySequence::ZoomIn, [this] { m_theme.setScale(m_theme.scale() + scaleStep); });
    key(QKeySequence::ZoomOut, [this] { m_theme.setScale(m_theme.scale() - scaleStep); });
    key(QKeySequence(Qt::CTRL | Qt::Key_PageDown),
        [this] { turnTo((m_tabs->currentIndex() + 1) % count()); });
    key(QKeySequence(Qt::CTRL | Qt::Key_PageUp),
        [this] { turnTo((m_tabs->currentIndex() + count() - 1) % count()); });
}

int Gallery::count() const
{
    return m_leaves->count();
}

QString Gallery::name(int leaf) const
{
    QString plain;
    for (const QChar letter :
        m_tabs->tabText(leaf).toLower().normalized(QString::NormalizationForm_D)) {
        if (letter.isLetter())
            plain.append(letter);
    }
    return plain;
}

void Gallery::turnTo(int leaf)
{
    m_tabs->setCurrentIndex(leaf);
}

QWidget *Gallery::leaf(int index) const
{
    return qobject_cast<QScrollArea *>(m_leaves->widget(index))->widget();
}

/// Sizes wait for the event loop, and each makes others: columns turn, words take more lines.
void Gallery::settle()
{
    grab();
    for (int i = 0; i < layoutRounds; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::sendPostedEvents(m_leaves->currentWidget()); // it hides its bar later
    }
    QCoreApplication::sendPostedEvents(m_ring);
}

QPixmap Gallery::picture(int leaf, const QSize &size)
{
    turnTo(leaf);
    resize(size);
    settle();
    const auto *area = qobject_cast<QScrollArea *>(m_leaves->widget(leaf));
    const int below = area->verticalScrollBar()->maximum();
    resize(size.width(), size.height() + below);
    settle();
    return grab();
}

} // namespace tambo::ui
