// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personimportpage.h"

#include "ui/people/persontablefile.h"
#include "ui/shell/breakpoint.h"
#include "ui/widgets/plainarea.h"
#include "ui/widgets/wrong.h"

#include <QFileInfo>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace tambo::ui {

namespace {

constexpr int sideWidth = 320;
constexpr int sideWidthSmall = 270;

struct Ready {
    bool operator()(const people::PersonRow &row) const
    {
        return !row.known && row.problem.isEmpty();
    }
};

QList<Column> previewColumns()
{
    return {{PersonImportPage::tr("Fila"), Column::Kind::Number, 70},
        {PersonImportPage::tr("Nombre"), Column::Kind::Text, 200},
        {PersonImportPage::tr("Papel"), Column::Kind::Note, 110},
        {PersonImportPage::tr("Qué pasa"), Column::Kind::Note}};
}

/// Those of the rows who can be added now, in one transaction.
Result<QList<Id<people::Person>>> addReady(store::Writer &writer, const QList<QStringList> &rows,
    const QList<people::PersonColumn> &meanings)
{
    TAMBO_ASSIGN(
        const auto here, people::persons(writer, people::peopleSpace(writer), people::Which::All));
    QList<people::PersonRow> ready;
    for (const people::PersonRow &row : people::readPersonRows(rows, meanings, here)) {
        if (Ready()(row))
            ready.append(row);
    }
    TAMBO_ASSIGN(const auto added, people::addPersonRows(writer, ready));
    QList<Id<people::Person>> ids;
    for (const people::Person &person : added)
        ids.append(person.id);
    return ids;
}

} // namespace

PersonImportPage::PersonImportPage(Context &context, QWidget *parent)
    : Page(context, parent)
    , m_empty(new EmptyState(context.theme, QStringLiteral("noche")))
    , m_problem(new Bar(context.theme))
    , m_columns(new ColumnPicker)
    , m_model(new PersonRowModel(this))
    , m_summary(new Text(Theme::Role::H3, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_table(new Table(context.theme, Module::Inicio, tr("Filas de la tabla"), previewColumns()))
    , m_work(new QWidget)
    , m_other(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("folder"),
          tr("Otro archivo"), this))
    , m_add(new Button(
          context.theme, Button::Kind::Primary, QStringLiteral("plus"), tr("Agregar"), this))
{
    m_table->setSource(m_model);
    for (Button *action : {m_other, m_add})
        action->hide();
    layOut();
    connect(m_empty, &EmptyState::acted, this, &PersonImportPage::choose);
    connect(m_other, &QPushButton::clicked, this, &PersonImportPage::choose);
    connect(m_add, &QPushButton::clicked, this, &PersonImportPage::add);
    connect(m_columns, &ColumnPicker::changed, this, &PersonImportPage::preview);
    connect(&context.store, &store::Store::changed, this, [this](const store::ChangeSet &changes) {
        if (changes.touches<people::Person>() && !m_rows.isEmpty())
            preview();
    });
    connect(&context.access, &Access::changed, this, &PersonImportPage::showState);
    connect(&context.theme, &Theme::changed, this, &PersonImportPage::fit);
    showState();
    fit();
}

void PersonImportPage::layOut()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(m_summary);
    right->addWidget(m_table, 1);
    auto *work = new QHBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->addWidget(makeSide());
    work->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_problem);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_work, 1);
}

QWidget *PersonImportPage::makeSide()
{
    auto *area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus);
    makePlain(*area, m_columns);
    auto *card = new Card;
    m_side = card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->addWidget(new Text(
        Theme::Role::H3, Theme::Colour::Text, tr("Qué es cada columna"), nullptr, Text::Fit::Wrap));
    column->addWidget(area, 1);
    return card;
}

QList<QWidget *> PersonImportPage::topActions() const
{
    return m_rows.isEmpty() ? QList<QWidget *>() : QList<QWidget *>{m_other, m_add};
}

void PersonImportPage::open(const Route &)
{
    m_problem->hide();
    showState();
}

void PersonImportPage::choose()
{
    if (!context().chooseFiles || m_busy)
        return;
    context().chooseFiles(this, tr("Elegir una tabla de personas"),
        tr("Tablas (*.csv *.tsv *.txt)"), [this](const QStringList &files) {
            if (!files.isEmpty())
                read(files.first());
        });
}

void PersonImportPage::read(const QString &file)
{
    m_problem->hide();
    // It may lie on a memory stick that answers slowly.
    const auto rows = QtConcurrent::run([file] { return readPersonTable(file); });
    store::deliver(
        rows, this, [this, file, ticket = ++m_fileTicket](const Result<QList<QStringList>> &table) {
            if (ticket != m_fileTicket)
                return; // another file was chosen meanwhile
            if (table.ok())
                take(file, *table);
            else
                m_problem->say(Tone::Bad, wrong(table.error()));
        });
}

void PersonImportPage::take(const QString &file, const QList<QStringList> &rows)
{
    m_fileName = QFileInfo(file).fileName();
    m_rows = rows;
    m_columns->setRows(rows);
    preview();
    showState();
    m_columns->choice(0)->setFocus(Qt::OtherFocusReason);
}

void PersonImportPage::preview()
{
    const auto found = context().store.read(
        [space = context().store.space(store::SpaceKind::Centre)](
            store::Reader &reader) { return people::persons(reader, space, people::Which::All); });
    store::deliver(
        found, this, [this, ticket = ++m_ticket](const Result<QList<people::Person>> &here) {
            if (ticket != m_ticket)
                return;
            if (here.ok())
                show(*here);
            else
                m_problem->say(Tone::Bad, wrong(here.error()));
        });
}

void PersonImportPage::show(const QList<people::Person> &here)
{
    const auto meanings = m_columns->columns();
    const bool named = meanings.contains(people::PersonColumn::Name);
    m_model->setRows(
        named ? people::readPersonRows(m_rows, meanings, here) : QList<people::PersonRow>());
    showState();
}

qsizetype PersonImportPage::toAdd() const
{
    return std::count_if(m_model->rows().begin(), m_model->rows().end(), Ready());
}

void PersonImportPage::showState()
{
    const auto may = context().access.allow(people::Verb::ManagePeople);
    m_empty->say(tr("Una lista de personas"),
        may.ok() ? tr("Guarde la hoja de cálculo como CSV. La primera fila dice qué es cada "
                      "columna.")
                 : may.error().message,
        QStringLiteral("folder"), tr("Elegir el archivo"), Button::Kind::Primary);
    m_empty->button()->setEnabled(may.ok());
    m_empty->setVisible(m_rows.isEmpty());
    m_work->setVisible(!m_rows.isEmpty());
    const auto &rows = m_model->rows();
    const qsizetype ready = toAdd();
    const auto known = std::count_if(
        rows.begin(), rows.end(), [](const people::PersonRow &row) { return row.known; });
    if (!m_columns->columns().contains(people::PersonColumn::Name))
        m_summary->setText(tr("Diga qué columna es el nombre."));
    else
        m_summary->setText(tr("Se agregan: %1. Ya están: %2. Con un problema: %3.")
                .arg(ready)
                .arg(known)
                .arg(rows.size() - ready - known));
    m_add->setEnabled(may.ok() && ready > 0 && !m_busy);
    m_add->setAccessibleDescription(m_summary->text());
    m_other->setEnabled(!m_busy);
    Q_EMIT headChanged();
}

void PersonImportPage::add()
{
    if (std::exchange(m_busy, true))
        return;
    m_problem->hide();
    showState();
    const auto task = context().tasks.begin(tr("Agregando personas"));
    const auto written = context().store.write(
        [rows = m_rows, meanings = m_columns->columns()](
            store::Writer &writer) { return addReady(writer, rows, meanings); });
    store::deliver(written, this, [this, task](const Result<QList<Id<people::Person>>> &persons) {
        context().tasks.end(task);
        m_busy = false;
        if (persons.ok())
            return added(*persons);
        m_problem->say(Tone::Bad, wrong(persons.error(), Where::Form));
        showState();
    });
}

void PersonImportPage::added(const QList<Id<people::Person>> &persons)
{
    clear();
    Q_EMIT go({QStringLiteral("people"), {}, {}});
    const auto undo = [this, persons] {
        const auto job
            = [persons](store::Writer &writer) { return people::takeBackPersons(writer, persons); };
        store::deliver(context().store.write(job), this, [this](const Result<> &undone) {
            Q_EMIT toast(
                undone.ok() ? tr("Deshecho. Ya no entran aquí.") : wrong(undone.error()), {});
        });
    };
    Q_EMIT toast(persons.size() == 1 ? tr("Se agregó a 1 persona.")
                                     : tr("Se agregó a %1 personas.").arg(persons.size()),
        undo);
}

void PersonImportPage::clear()
{
    ++m_fileTicket;
    ++m_ticket;
    m_rows.clear();
    m_fileName.clear();
    m_columns->setRows({});
    m_model->setRows({});
    showState();
}

void PersonImportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void PersonImportPage::fit()
{
    const Breakpoint breakpoint = breakpointFor(window()->size(), theme().scale());
    const int margin = theme().px(breakpoint.margin);
    layout()->setContentsMargins(margin, 0, margin, theme().px(breakpoint.bottom));
    m_work->layout()->setSpacing(theme().px(breakpoint.gutter));
    m_side->setFixedWidth(theme().px(breakpoint.small ? sideWidthSmall : sideWidth));
}

} // namespace tambo::ui
