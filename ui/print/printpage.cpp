// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printpage.h"

#include "ui/settings/settings.h"
#include "ui/shell/breakpoint.h"
#include "ui/shell/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainarea.h"
#include "ui/widgets/wrong.h"

#include <QRegularExpression>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int sideWidth = 330;
constexpr int sideWidthSmall = 280;
constexpr int mostCopies = 200;
constexpr int beatMs = 250;

Text *label(const QString &text)
{
    return new Text(Theme::Role::Label, Theme::Colour::Text, text, nullptr, Text::Fit::Wrap);
}

/// A name that every file system takes.
QString fileNameOf(const QString &title)
{
    static const QRegularExpression odd(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    const QString name = QString(title).replace(odd, QStringLiteral(" ")).simplified().left(80);
    return (name.isEmpty() ? QStringLiteral("Tambo") : name) + QStringLiteral(".pdf");
}

} // namespace

PrintPage::PrintPage(Context &context, QWidget *parent)
    : Page(context, parent)
    , m_zoom(new Segments(context.theme, Module::Inicio, tr("Tamaño de la vista"),
          {{int(SheetView::Zoom::Whole), tr("Hoja")}, {int(SheetView::Zoom::Width), tr("Ancho")},
              {int(SheetView::Zoom::Double), tr("Grande")}}))
    , m_position(new Text(Theme::Role::Label, Theme::Colour::Text2))
    , m_view(new SheetView(context.theme, m_proof))
    , m_making(new TaskRow(context.theme, QStringLiteral("print")))
    , m_problem(new Bar(context.theme))
    , m_paper(new Segments(context.theme, Module::Inicio, tr("Papel"),
          {{int(Paper::A4), QStringLiteral("A4")}, {int(Paper::Letter), tr("Carta")}}))
    , m_ink(new Segments(context.theme, Module::Inicio, tr("Tinta"),
          {{int(Ink::Colours), tr("Colores")}, {int(Ink::One), tr("Solo negro")}}))
    , m_printerLabel(label(tr("Impresora")))
    , m_printers(new PrinterChoice(context))
    , m_noPrinter(new Text(Theme::Role::Body, Theme::Colour::Text2,
          tr("Este PC no tiene impresora. Guarde el PDF y llévelo en una memoria USB."), nullptr,
          Text::Fit::Wrap))
    , m_copies(new NumberField(context.theme, tr("Copias"), {0, {}, 1, mostCopies}))
    , m_print(new Button(
          context.theme, Button::Kind::Primary, QStringLiteral("print"), tr("Imprimir"), this))
    , m_pdf(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("in"),
          tr("Guardar como PDF"), this))
{
    m_side = makeSide();
    layOut();
    m_print->setAccessibleName(m_print->text());
    m_pdf->setAccessibleName(m_pdf->text());
    m_print->hide();
    m_pdf->hide();
    m_copies->setNumber(1);
    m_beat.setInterval(beatMs);
    connectAll();
    showPrinters();
    fit();
}

PrintPage::~PrintPage() = default;

void PrintPage::connectAll()
{
    connect(&m_beat, &QTimer::timeout, this, &PrintPage::showState);
    connect(&m_proof, &Proof::changed, this, &PrintPage::showState);
    connect(m_making, &TaskRow::stopped, this, [this] {
        m_making->setStopping(true);
        m_proof.stop();
    });
    connect(m_problem, &Bar::acted, this, &PrintPage::make);
    connect(
        m_view, &SheetView::pageChanged, this, [this] { m_position->setText(m_view->position()); });
    connect(m_zoom, &Segments::chosen, this,
        [this](const QVariant &zoom) { m_view->setZoom(SheetView::Zoom(zoom.toInt())); });
    for (Segments *choice : {m_paper, m_ink})
        connect(choice, &Segments::chosen, this, [this] {
            keep();
            make();
        });
    connect(m_printers, &PrinterChoice::answered, this, &PrintPage::showPrinters);
    connect(m_print, &QPushButton::clicked, this, &PrintPage::print);
    connect(m_pdf, &QPushButton::clicked, this, &PrintPage::savePdf);
    connect(&theme(), &Theme::changed, this, &PrintPage::fit);
}

void PrintPage::layOut()
{
    m_zoom->take(int(SheetView::Zoom::Width));
    auto *above = new QHBoxLayout;
    above->addWidget(m_zoom);
    above->addStretch(1);
    above->addWidget(m_position);
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    left->addLayout(above);
    left->addWidget(m_problem);
    left->addWidget(m_making);
    left->addWidget(m_view, 1);
    m_making->hide();
    auto *layout = new QHBoxLayout(this);
    layout->addLayout(left, 1);
    layout->addWidget(m_side);
}

QWidget *PrintPage::makeSide()
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    column->setSpacing(6);
    const auto add = [column](QWidget *head, QWidget *control) {
        column->addWidget(head);
        column->addWidget(control, 0,
            control->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed ? Qt::AlignLeft
                                                                           : Qt::Alignment());
        column->addSpacing(8);
    };
    add(label(tr("Papel")), m_paper);
    add(label(tr("Tinta")), m_ink);
    add(m_printerLabel, m_printers);
    column->addWidget(m_noPrinter);
    column->addWidget(m_copies);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus);
    makePlain(*area, inner);
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(area);
    return card;
}

QList<QWidget *> PrintPage::topActions() const
{
    if (!m_printers->isAny())
        return {m_pdf};
    return {m_pdf, m_print};
}

std::optional<Printed> PrintPage::printed() const
{
    if (!m_printed.make)
        return std::nullopt;
    return m_printed;
}

PaperForm PrintPage::form() const
{
    return {Paper(m_paper->taken().toInt()), Ink(m_ink->taken().toInt())};
}

void PrintPage::open(const Route &)
{
    if (const auto now = std::exchange(context().toPrint, std::nullopt))
        m_printed = *now;
    if (const Settings *settings = context().settings) {
        m_paper->take(int(settings->values().paper));
        m_ink->take(int(settings->values().ink));
    }
    m_copies->setNumber(1);
    m_printers->ask();
    make();
}

void PrintPage::make()
{
    m_problem->hide();
    if (!m_printed.make)
        return;
    m_making->setStopping(false);
    m_proof.make(m_printed, form());
    m_beat.start();
}

void PrintPage::showPrinters()
{
    const bool any = m_printers->isAny();
    m_printerLabel->setVisible(any);
    m_printers->setVisible(any);
    m_copies->setVisible(any);
    m_noPrinter->setVisible(!any);
    // Without a printer the file is what one goes on with.
    m_pdf->setKind(any ? Button::Kind::Secondary : Button::Kind::Primary);
    fit(); // two with all their words would hold a small window open
    Q_EMIT headChanged();
}

void PrintPage::keep()
{
    Settings *settings = context().settings;
    if (!settings)
        return;
    Settings::Values values = settings->values();
    values.paper = form().paper;
    values.ink = form().ink;
    settings->set(values);
}

void PrintPage::showState()
{
    const Proof::State state = m_proof.state();
    const bool making = state == Proof::State::Making;
    if (!making)
        m_beat.stop();
    // What is there at once needs no bar.
    m_making->setVisible(making && (m_making->isVisible() || sender() == &m_beat));
    m_making->set(tr("Preparando las hojas"), m_proof.done(), {});
    if (state == Proof::State::Failed)
        m_problem->say(Tone::Warn, m_proof.problem(), tr("Intentar otra vez"));
    m_position->setText(m_view->position());
    m_print->setEnabled(state == Proof::State::Ready && !m_busy);
    m_pdf->setEnabled(state == Proof::State::Ready && !m_busy);
}

void PrintPage::run(const QString &name, std::function<Result<>(const Pages &, Task &)> job,
    const QString &afterwards)
{
    const auto task = context().tasks.begin(name);
    m_busy = true;
    showState();
    const auto done = m_proof.work(
        [job = std::move(job), task](const Pages &pages) { return job(pages, *task); }, task);
    store::deliver(done, this, [this, task, afterwards](const Result<> &answer) {
        context().tasks.end(task);
        m_busy = false;
        showState();
        if (answer.ok())
            Q_EMIT toast(afterwards, {});
        else
            m_problem->say(Tone::Bad, wrong(answer.error()));
    });
}

void PrintPage::print()
{
    if (!m_copies->check() || m_proof.state() != Proof::State::Ready || m_busy)
        return;
    m_problem->hide();
    const PrintOrder order{m_printers->currentText(), m_printed.title, m_proof.form(),
        int(m_copies->number().value_or(1))};
    run(
        tr("Enviando a la impresora"),
        [order, print = context().printers.print](const Pages &pages, Task &task) {
            return print(order, pages, [&task](double done) { return task.progress(done); });
        },
        tr("Las hojas van a la impresora «%1».").arg(order.printer));
}

void PrintPage::savePdf()
{
    if (m_proof.state() != Proof::State::Ready || m_busy || !context().chooseSaveFile)
        return;
    context().chooseSaveFile(
        this, tr("Guardar como PDF"), fileNameOf(m_printed.title), [this](const QString &file) {
            if (m_proof.state() != Proof::State::Ready || m_busy)
                return;
            m_problem->hide();
            const QString path = file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)
                ? file
                : file + QStringLiteral(".pdf");
            run(
                tr("Guardando el PDF"),
                [path, title = m_printed.title, form = m_proof.form()](
                    const Pages &pages, Task &task) {
                    return writePdf(path, title, form, pages,
                        [&task](double done) { return task.progress(done); });
                },
                tr("El PDF está guardado."));
        });
}

void PrintPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void PrintPage::fit()
{
    const Breakpoint breakpoint = breakpointFor(window()->size(), theme().scale());
    const int margin = theme().px(breakpoint.margin);
    layout()->setContentsMargins(margin, 0, margin, theme().px(breakpoint.bottom));
    layout()->setSpacing(theme().px(breakpoint.gutter));
    m_side->setFixedWidth(theme().px(breakpoint.small ? sideWidthSmall : sideWidth));
    m_position->setVisible(!breakpoint.tight);
}

} // namespace tambo::ui
