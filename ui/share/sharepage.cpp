// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/sharepage.h"

#include "app/archive/storyrecord.h"
#include "ui/archive/booklet.h"
#include "ui/shell/column.h"
#include "ui/widgets/wrong.h"

#include <QButtonGroup>
#include <QDir>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace tambo::ui {

namespace {

using archive::LeavingForm;

constexpr int bookletId = 100; // in the group; the others are LeavingForm
constexpr int mostInBooklet = 60; // what a stapler holds

bool isFolder(LeavingForm form)
{
    return form == LeavingForm::Listening || form == LeavingForm::Bag;
}

} // namespace

SharePage::SharePage(Context &context, QWidget *parent)
    : Page(context, parent)
    , m_save(new Button(
          context.theme, Button::Kind::Primary, QStringLiteral("share"), tr("Elegir dónde"), this))
    , m_bar(new Bar(context.theme))
    , m_whichTitle(new Text(Theme::Role::H3, Theme::Colour::Text, tr("Qué historias")))
    , m_which(new Segments(context.theme, Module::Memoria, tr("Qué historias"),
          {{false, tr("Solo las abiertas"), QStringLiteral("eye")},
              {true, tr("También las del centro"), QStringLiteral("people")}}))
    , m_notAll(new Text(Theme::Role::Caption, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_booklet(nullptr)
    , m_group(new QButtonGroup(this))
    , m_column(new QWidget)
    , m_area(new QScrollArea)
{
    const auto add
        = [this](LeavingForm form, const char *icon, const QString &name, const QString &sentence) {
              auto *card = new ChoiceCard(theme(), QString::fromLatin1(icon), name, sentence);
              m_choices.insert(int(form), card);
              m_group->addButton(card, int(form));
          };
    add(LeavingForm::Listening, "audio", tr("Copia para oír"),
        tr("Una carpeta para un USB o un teléfono. Se oye sin Tambo y sin internet."));
    m_booklet = new ChoiceCard(theme(), QStringLiteral("print"), tr("Cartilla"),
        tr("Un librito para imprimir, doblar y engrapar. Sin las que no se pueden imprimir."));
    m_group->addButton(m_booklet, bookletId);
    add(LeavingForm::Bag, "folder", tr("Paquete para un archivo"),
        tr("Todo lo que se sabe, con sus originales y permisos (BagIt)."));
    add(LeavingForm::Table, "text", tr("Tabla"),
        tr("Una fila por historia, para una hoja de cálculo (CSV)."));
    add(LeavingForm::Map, "map", tr("Mapa"), tr("Los lugares de las historias (GeoJSON)."));
    m_which->setFolding();
    layOut();
    connect(m_save, &QPushButton::clicked, this, &SharePage::choosePlace);
    connect(m_group, &QButtonGroup::idToggled, this, &SharePage::showForm);
    connect(&context.access, &Access::changed, this, &SharePage::showRights);
    connect(&theme(), &Theme::changed, this, &SharePage::fit);
    showRights();
    fit();
}

SharePage::~SharePage()
{
    if (m_task)
        m_task->cancel();
    m_leaving.waitForFinished();
}

void SharePage::layOut()
{
    auto *column = new QVBoxLayout(m_column);
    column->addWidget(m_bar);
    column->addWidget(new Text(Theme::Role::H3, Theme::Colour::Text, tr("Para qué")));
    for (ChoiceCard *card : std::as_const(m_choices))
        column->addWidget(card);
    column->insertWidget(column->indexOf(m_choices.first()) + 1, m_booklet);
    column->addWidget(m_whichTitle);
    column->addWidget(m_which, 0, Qt::AlignLeft);
    column->addWidget(m_notAll);
    column->addStretch(1);
    showColumn(*this, *m_area, m_column);
    m_choices.first()->setChecked(true);
}

QString SharePage::place() const
{
    return m_title.isEmpty() ? tr("Memoria") : tr("Memoria · %1").arg(m_title);
}

void SharePage::open(const Route &route)
{
    m_story
        = route.record.isNull() ? std::nullopt : std::optional(Id<archive::Story>{route.record});
    m_title.clear();
    m_open = true;
    if (!m_task)
        m_bar->hide();
    showRights();
    if (m_story)
        read();
    Q_EMIT headChanged();
}

void SharePage::read()
{
    const quint64 ticket = ++m_ticket;
    const auto job = [id = *m_story](store::Reader &reader) { return reader.get(id); };
    store::deliver(
        context().store.read(job), this, [this, ticket](const Result<archive::Story> &story) {
            if (ticket != m_ticket || !m_story)
                return;
            if (!story.ok())
                return m_bar->say(Tone::Warn, wrong(story.error()));
            m_title = story->title;
            m_open = context().store.trust()->kindOf(story->space) == store::SpaceKind::Public;
            showRights();
            Q_EMIT headChanged();
        });
}

void SharePage::showRights()
{
    const Result<> all = context().access.allow(people::Verb::ExportEverything);
    const bool one = m_story.has_value();
    m_whichTitle->setVisible(!one);
    m_which->setVisible(!one);
    m_which->button(1)->setEnabled(all.ok());
    if (!all.ok())
        m_which->take(false);
    m_notAll->setText(all.ok() ? QString() : all.error().message);
    m_notAll->setVisible(!all.ok() && (!one || !m_open));
    m_save->setEnabled(!m_task && (m_open || all.ok()));
}

void SharePage::showForm()
{
    const bool booklet = m_booklet->isChecked();
    m_save->setText(booklet ? tr("Ver la cartilla") : tr("Elegir dónde"));
    m_save->setIconName(booklet ? QStringLiteral("print") : QStringLiteral("share"));
}

std::optional<Printed> SharePage::printed() const
{
    if (!m_booklet->isChecked())
        return std::nullopt;
    BookletWish wish;
    wish.centre = context().outbox.centreName();
    wish.title = titleOfAll();
    wish.today = context().now().date();
    if (m_story) {
        wish.stories = {*m_story};
    } else {
        wish.filter.limit = mostInBooklet;
        wish.filter.order = archive::StoryFilter::Order::Told;
        wish.filter.today = wish.today;
        if (m_which->taken().toBool())
            wish.filter.centre = context().store.centre();
        else
            wish.filter.space = store::SpaceKind::Public;
    }
    return printedBooklet(wish, context().store);
}

QString SharePage::titleOfAll() const
{
    if (!m_title.isEmpty())
        return m_title;
    const QString centre = context().outbox.centreName();
    return centre.isEmpty() ? tr("Historias") : tr("Historias de %1").arg(centre);
}

LeavingForm SharePage::form() const
{
    return LeavingForm(m_group->checkedId());
}

void SharePage::choosePlace()
{
    m_bar->hide();
    if (m_booklet->isChecked())
        return Q_EMIT print();
    const QString stem = m_title.isEmpty()
        ? tr("historias-%1").arg(context().now().date().toString(Qt::ISODate))
        : archive::fileNameFor(m_title, QStringLiteral("historia"));
    if (isFolder(form()))
        return context().chooseFolder(
            this, tr("Dónde guardar la carpeta"), [this, stem](const QString &folder) {
                // A number where there is one of that name already.
                QString path = QDir(folder).filePath(stem);
                for (int number = 2; QFileInfo::exists(path); ++number)
                    path = QDir(folder).filePath(QStringLiteral("%1-%2").arg(stem).arg(number));
                run(path);
            });
    const QString ending
        = form() == LeavingForm::Table ? QStringLiteral(".csv") : QStringLiteral(".geojson");
    context().chooseSaveFile(this, tr("Dónde guardar el archivo"), stem + ending,
        [this](const QString &path) { run(path); });
}

void SharePage::run(const QString &path)
{
    if (m_task)
        return;
    m_task = context().tasks.begin(tr("Sacando historias"));
    showRights();
    archive::LeavingWish wish;
    wish.form = form();
    wish.story = m_story;
    wish.alsoOfCentre = m_which->taken().toBool();
    wish.path = path;
    wish.title = titleOfAll();
    wish.by = context().store.actor();
    wish.progress = [task = m_task](double done) { return task->progress(done); };
    m_leaving = QtConcurrent::run(
        [&store = context().store, wish] { return archive::takeOut(store, wish); });
    store::deliver(
        m_leaving, this, [this, path](const Result<archive::Left> &answer) { left(answer, path); });
}

void SharePage::left(const Result<archive::Left> &answer, const QString &path)
{
    context().tasks.end(m_task);
    m_task.reset();
    showRights();
    if (!answer.ok()) {
        const bool stopped = answer.error().kind == Error::Kind::Cancelled;
        return m_bar->say(stopped ? Tone::Info : Tone::Bad,
            stopped ? tr("Se detuvo. No quedó nada a medias.") : wrong(answer.error()));
    }
    const QString where = QDir::toNativeSeparators(path);
    QString sentence = answer->stories == 1
        ? tr("Salió 1 historia. Está en %1").arg(where)
        : tr("Salieron %1 historias. Están en %2").arg(answer->stories).arg(where);
    if (answer->missing > 0)
        sentence += u' ' + tr("Faltan %1 archivos que no están en este PC.").arg(answer->missing);
    m_bar->say(answer->missing > 0 ? Tone::Warn : Tone::Ok, sentence);
}

void SharePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void SharePage::fit()
{
    fitColumn(*this, theme(), *m_column);
}

} // namespace tambo::ui
