// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages/picklayer.h"

#include "ui/languages/keeping.h"
#include "ui/languages/sentences.h"
#include "ui/shell/shell.h"
#include "ui/shell/undoable.h"
#include "ui/widgets/plainarea.h"
#include "ui/widgets/row.h"
#include "ui/widgets/wrong.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int panelWidth = 520;
constexpr qsizetype mostOffered = 5;
constexpr int reach = 4; // px that the frame stands out

/// What a widget says: as it is read aloud, and as it is written, which may be less.
QStringList saidBy(QWidget &widget, const QString &read)
{
    QStringList said{read};
    for (const QString &each : {widget.property("text").toString(), widget.accessibleName(),
             widget.accessibleDescription(), widget.toolTip()}) {
        if (!each.isEmpty() && !said.contains(each))
            said.append(each);
    }
    return said;
}

QStringList cellAt(const QAbstractItemView &view, const QPoint &global)
{
    const QModelIndex index = view.indexAt(view.viewport()->mapFromGlobal(global));
    return {index.data().toString(), index.data(Qt::AccessibleTextRole).toString()};
}

} // namespace

PickLayer::PickLayer(Context &context, Translating &translating, Shell &shell)
    : QWidget(&shell)
    , m_theme(context.theme)
    , m_store(context.store)
    , m_translating(translating)
    , m_shell(shell)
    , m_panel(new QWidget(this))
    , m_bar(new Card)
    , m_hint(new Text(Theme::Role::Body, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_use(new Button(context.theme, Button::Kind::Secondary, {}, {}))
    , m_end(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("x"), tr("Terminar")))
    , m_choices(new Card)
    , m_choiceLayout(new QVBoxLayout(m_choices))
    , m_area(new QScrollArea)
    , m_editor(new PhraseEditor(context.theme, context.store, {}))
    , m_sounds(new PhraseSounds(context, *m_editor))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Elegir un texto para traducir"));
    layOut();
    connect(m_use, &QPushButton::clicked, this, [this] { setPicking(!m_picks); });
    connect(m_end, &QPushButton::clicked, this, &PickLayer::end);
    connect(m_editor, &PhraseEditor::saved, this, &PickLayer::save);
    const auto say = [this](const QString &sentence, qint64 deed) {
        m_shell.say(
            sentence, deed ? undoOf(*m_shell.page(), m_store, deed) : std::function<void()>());
    };
    connect(m_sounds, &PhraseSounds::kept, this, say);
    connect(m_sounds, &PhraseSounds::failed, this,
        [say](const QString &sentence) { say(sentence, 0); });
    connect(&m_theme, &Theme::changed, this, &PickLayer::place);
    shell.installEventFilter(this);
    m_editor->installEventFilter(this);
    setPicking(true);
    show();
}

void PickLayer::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_use);
    buttons->addWidget(m_end);
    buttons->addStretch(1);
    auto *bar = new QVBoxLayout(m_bar);
    bar->setContentsMargins(20, 12, 20, 14);
    bar->setSpacing(8);
    bar->addWidget(m_hint);
    bar->addLayout(buttons);
    m_choiceLayout->setContentsMargins(8, 8, 8, 8);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_choices);
    m_area->setFocusPolicy(Qt::NoFocus);
    makePlain(*m_area, m_editor);
    column->addWidget(m_area);
    column->addWidget(m_bar);
    m_choices->hide();
    m_area->hide();
}

/// Over the whole window, or only its own panel.
void PickLayer::setPicking(bool picks)
{
    m_picks = picks;
    closeEditor();
    m_hint->setText(picks ? tr("Toque un texto, o vaya con las flechas y Enter.")
                          : tr("Vaya a otra página y elija ahí otro texto."));
    m_use->setIconName(picks ? QStringLiteral("swap") : QStringLiteral("hand"));
    m_use->setText(picks ? tr("Usar la ventana") : tr("Elegir un texto"));
    place();
    if (picks)
        setFocus(Qt::OtherFocusReason);
}

/// As high as what it says, as long as the bar below has its place too.
void PickLayer::fitEditor(int width, int height)
{
    const auto heightOf = [width](QWidget *widget) {
        return widget->hasHeightForWidth() ? widget->heightForWidth(width)
                                           : widget->sizeHint().height();
    };
    const int room = height - heightOf(m_bar) - m_panel->layout()->spacing();
    m_area->setFixedHeight(std::max(0, std::min(heightOf(m_editor), room)));
}

void PickLayer::place()
{
    const int margin = m_theme.px(16);
    const int width = std::min(m_theme.px(panelWidth), m_shell.width() - 2 * margin);
    m_panel->setFixedWidth(width);
    fitEditor(width, m_shell.height() - 2 * margin);
    m_panel->layout()->activate();
    const int wanted = m_panel->layout()->hasHeightForWidth()
        ? m_panel->layout()->totalHeightForWidth(width)
        : m_panel->sizeHint().height();
    const int height = std::min(wanted, m_shell.height() - 2 * margin);
    const QPoint corner(m_shell.width() - width - margin, m_shell.height() - height - margin);
    if (m_picks) {
        setGeometry(m_shell.rect());
        // A text that is being translated stays in sight.
        QRect panel(corner, QSize(width, height));
        if (m_at && rectOf(*m_at).intersects(panel))
            panel.moveLeft(margin);
        m_panel->setGeometry(panel);
    } else {
        setGeometry(QRect(corner, QSize(width, height)));
        m_panel->setGeometry(rect());
    }
    raise();
    update();
}

QRect PickLayer::rectOf(const QWidget &widget) const
{
    return {mapFromGlobal(widget.mapToGlobal(QPoint())), widget.size()};
}

QList<Readable> PickLayer::texts() const
{
    QList<Readable> found = readableIn(m_shell);
    found.erase(std::remove_if(found.begin(), found.end(),
                    [this](const Readable &each) {
                        return !each.shown || each.shown == this || isAncestorOf(each.shown);
                    }),
        found.end());
    return found;
}

void PickLayer::walk(int step)
{
    const QList<Readable> all = texts();
    if (all.isEmpty())
        return;
    const auto now = std::find_if(
        all.cbegin(), all.cend(), [this](const Readable &each) { return each.shown == m_at; });
    const qsizetype at = now == all.cend() ? (step > 0 ? 0 : all.size() - 1)
                                           : (now - all.cbegin() + step + all.size()) % all.size();
    m_at = all[at].shown;
    setAccessibleDescription(all[at].text);
    closeEditor();
    place();
}

void PickLayer::choose(const QStringList &texts)
{
    closeEditor();
    QList<languages::PhraseKey> keys;
    for (const QString &text : texts) {
        for (const languages::PhraseKey &key : m_translating.sourcesOf(text)) {
            if (!keys.contains(key))
                keys.append(key);
        }
    }
    if (keys.isEmpty())
        m_hint->setText(tr("Eso no es una frase del programa. Elija otro texto."));
    else if (keys.size() == 1)
        edit(keys.first());
    else
        offer(keys);
    place();
}

void PickLayer::offer(const QList<languages::PhraseKey> &keys)
{
    for (qsizetype i = 0; i < std::min(keys.size(), mostOffered); ++i) {
        auto *row = new RowButton(m_theme);
        row->set(Module::Inicio, QStringLiteral("text"), keys[i].source, placeOf(keys[i].context));
        connect(row, &QAbstractButton::clicked, this, [this, key = keys[i]] { edit(key); });
        m_choiceLayout->addWidget(row);
    }
    m_hint->setText(tr("Hay varias frases así. Elija una."));
    m_choices->show();
    offered().first()->setFocus(Qt::OtherFocusReason);
}

QList<QAbstractButton *> PickLayer::offered() const
{
    QList<QAbstractButton *> rows;
    for (int i = 0; i < m_choiceLayout->count(); ++i)
        rows.append(qobject_cast<QAbstractButton *>(m_choiceLayout->itemAt(i)->widget()));
    return rows;
}

void PickLayer::edit(const languages::PhraseKey &key)
{
    languages::Phrase phrase = m_translating.phrases().value(key);
    phrase.context = key.context;
    phrase.source = key.source;
    phrase.comment = key.comment;
    m_choices->hide();
    m_sounds->setLanguage(m_translating.language());
    m_editor->take(phrase);
    m_area->show();
    m_hint->setText(tr("Escriba cómo se dice."));
    m_editor->edit()->setFocus(Qt::OtherFocusReason);
    place();
}

void PickLayer::closeEditor()
{
    while (QLayoutItem *item = m_choiceLayout->takeAt(0)) {
        item->widget()->deleteLater(); // it may be what was clicked
        delete item;
    }
    m_choices->hide();
    m_area->hide();
}

void PickLayer::save(const languages::Phrase &phrase)
{
    const auto kept = keepPhrase(m_store, m_translating.language(), phrase);
    store::deliver(kept, this, [this, phrase](const Result<qint64> &deed) {
        if (!deed.ok())
            return m_editor->refuse(wrong(deed.error(), Where::Form));
        m_shell.say(tr("Guardada: «%1».").arg(phrase.source.left(40)),
            undoOf(*m_shell.page(), m_store, *deed));
        closeEditor();
        m_hint->setText(tr("Guardada. Se verá en toda la ventana cuando termine."));
        setFocus(Qt::OtherFocusReason);
        walk(1);
    });
}

bool PickLayer::event(QEvent *event)
{
    // The keys of the whole window are for the window below.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void PickLayer::end()
{
    if (m_translating.end() == Translating::Began::Busy)
        m_hint->setText(tr("Guarde primero lo que está a medio escribir."));
}

bool PickLayer::eventFilter(QObject *watched, QEvent *event)
{
    // The editor says more or less: why it could not save, how loud it is.
    if ((watched == &m_shell && event->type() == QEvent::Resize)
        || (watched == m_editor && event->type() == QEvent::LayoutRequest))
        place();
    return QWidget::eventFilter(watched, event);
}

void PickLayer::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        return walk(1);
    case Qt::Key_Up:
    case Qt::Key_Left:
        return walk(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_at && !m_editor->isVisible()) { // there it saves, and climbs on to here
            const QList<Readable> all = texts();
            for (const Readable &each : all) {
                if (each.shown == m_at)
                    return choose(saidBy(*m_at, each.text) + each.text.split(u'\n'));
            }
        }
        return;
    case Qt::Key_Escape:
        if (!m_editor->isVisible() && !m_choices->isVisible())
            return end();
        closeEditor();
        m_hint->setText(tr("Toque un texto, o vaya con las flechas y Enter."));
        setFocus(Qt::OtherFocusReason);
        return place();
    default:
        QWidget::keyPressEvent(event);
    }
}

/// The smallest text under the mouse: what is inside counts before what is around it.
void PickLayer::mousePressEvent(QMouseEvent *event)
{
    const QPoint global = event->globalPosition().toPoint();
    const Readable *best = nullptr;
    const QList<Readable> all = texts();
    const auto area
        = [](const Readable &each) { return qint64(each.shown->width()) * each.shown->height(); };
    for (const Readable &each : all) {
        if (rectOf(*each.shown).contains(event->pos()) && (!best || area(each) < area(*best)))
            best = &each;
    }
    if (!best)
        return;
    m_at = best->shown;
    const auto *view = qobject_cast<QAbstractItemView *>(m_at.data());
    choose(view ? cellAt(*view, global) : saidBy(*m_at, best->text));
}

void PickLayer::paintEvent(QPaintEvent *)
{
    if (!m_picks || !m_at || !m_at->isVisible())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = rectOf(*m_at).adjusted(-reach, -reach, reach, reach);
    painter.setPen(QPen(m_theme.colour(Theme::Colour::FocusOuter), 2));
    painter.drawRoundedRect(frame.adjusted(-2, -2, 2, 2), 8, 8);
    painter.setPen(QPen(m_theme.colour(Theme::Colour::Focus), 3));
    painter.drawRoundedRect(frame, 6, 6);
}

} // namespace tambo::ui
