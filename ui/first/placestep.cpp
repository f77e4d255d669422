// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first/placestep.h"

#include "app/people/centres.h"
#include "ui/first/returnview.h"
#include "ui/first/stepviews.h"
#include "ui/first/wordsview.h"
#include "ui/widgets/plainarea.h"
#include "ui/widgets/wrong.h"

#include <QFile>
#include <QtConcurrentRun>

namespace tambo::ui {

namespace {

constexpr qint64 longestCode = 4096; // bytes, with the address of a server in it

} // namespace

PlaceStep::PlaceStep(FirstDesk &desk, QWidget *parent)
    : FirstStep(desk, parent)
    , m_name(
          new Field(theme(), tr("Nombre del centro"), tr("Por ejemplo: Infocentro San Plácido.")))
    , m_place(new Field(theme(), tr("Lugar"), tr("Por ejemplo: San Plácido, Manabí.")))
    , m_join(new Button(
          theme(), Button::Kind::Secondary, QStringLiteral("pc"), tr("Unir este PC a un centro")))
    , m_return(new Button(
          theme(), Button::Kind::Secondary, QStringLiteral("safe"), tr("Recuperar de una copia")))
    , m_sample(new Button(
          theme(), Button::Kind::Secondary, QStringLiteral("eye"), tr("Mirar un ejemplo")))
    , m_aside(new Text(Theme::Role::Caption, Theme::Colour::Text2,
          tr("El ejemplo trae doce historias y queda aparte."), nullptr, Text::Fit::Wrap))
    , m_invitation(new Field(theme(), tr("Invitación"),
          tr("La hace quien administra, en otro PC del centro: El centro, Añadir un PC.")))
    , m_invitationFile(new Button(
          theme(), Button::Kind::Secondary, QStringLiteral("usb"), tr("Leer de un archivo")))
    , m_words(new WordsView(desk))
    , m_backup(new ReturnView(desk))
    , m_views(new StepViews(this))
{
    m_views->addView(makeForm());
    m_views->addView(m_words);
    m_views->addView(makeJoin());
    m_views->addView(m_backup);
    m_name->edit()->setText(desk.draft.name);
    m_place->edit()->setText(desk.draft.place);
    connect(m_name->edit(), &QLineEdit::textChanged, this,
        [&desk](const QString &text) { desk.draft.name = text.simplified(); });
    connect(m_place->edit(), &QLineEdit::textChanged, this,
        [&desk](const QString &text) { desk.draft.place = text.simplified(); });
    connect(m_name->edit(), &QLineEdit::returnPressed, m_place->edit(),
        qOverload<>(&QWidget::setFocus));
    connect(m_place->edit(), &QLineEdit::returnPressed, this, &PlaceStep::go);
    connect(m_invitation->edit(), &QLineEdit::returnPressed, this, &PlaceStep::go);
    connect(m_invitationFile, &QPushButton::clicked, this, &PlaceStep::readInvitation);
    connect(m_backup, &ReturnView::submitted, this, &PlaceStep::go);
    connect(m_join, &QPushButton::clicked, this, [this] { show(Join); });
    connect(m_return, &QPushButton::clicked, this, [this] { show(Return); });
    connect(m_sample, &QPushButton::clicked, this, &PlaceStep::openSample);
    connect(&theme(), &Theme::changed, this, &PlaceStep::arrange);
    arrange();
}

/// The other ways in, two in a row where there is room.
void PlaceStep::arrange()
{
    const int pair = m_join->sizeHint().width() + m_return->sizeHint().width();
    const int room = parentWidget() ? parentWidget()->width() : width();
    const int columns = room >= pair + 4 * ringRoom ? 2 : 1;
    if (std::exchange(m_columns, columns) == columns)
        return;
    int at = 0;
    for (QWidget *way : std::initializer_list<QWidget *>{m_join, m_return, m_sample, m_aside}) {
        m_ways->addWidget(way, at / columns, at % columns);
        ++at;
    }
}

void PlaceStep::resizeEvent(QResizeEvent *event)
{
    FirstStep::resizeEvent(event);
    arrange();
}

QWidget *PlaceStep::makeForm()
{
    auto *view = new QWidget;
    auto *column = new QVBoxLayout(view);
    column->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    column->setSpacing(10);
    column->addWidget(m_name);
    column->addWidget(m_place);
    auto *others = new QWidget;
    if (desk().centre)
        others->hide();
    auto *ways = new QVBoxLayout(others);
    ways->setContentsMargins(0, theme().px(8), 0, 0);
    ways->setSpacing(10);
    ways->addWidget(new Text(Theme::Role::Label, Theme::Colour::Text,
        tr("¿El centro ya existe, o quiere probar?"), nullptr, Text::Fit::Wrap));
    m_ways = new QGridLayout;
    m_ways->setSpacing(10);
    ways->addLayout(m_ways);
    column->addWidget(others);
    column->addStretch(1);
    return view;
}

QWidget *PlaceStep::makeJoin()
{
    auto *view = new QWidget;
    auto *column = new QVBoxLayout(view);
    column->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    column->setSpacing(14);
    column->addWidget(firstText(
        tr("Este PC trabajará con los otros del centro. Tendrá las mismas historias y personas.")));
    column->addWidget(m_invitation);
    column->addWidget(m_invitationFile, 0, Qt::AlignLeft);
    column->addStretch(1);
    return view;
}

QString PlaceStep::title() const
{
    switch (View(m_views->currentIndex())) {
    case Form:
        break;
    case Words:
        return tr("Escriba estas 24 palabras en papel");
    case Join:
        return tr("Unir este PC a un centro");
    case Return:
        return tr("Recuperar de una copia");
    }
    return tr("Este lugar");
}

FirstStep::Foot PlaceStep::foot() const
{
    switch (View(m_views->currentIndex())) {
    case Form:
        break;
    case Words:
        return {tr("Ya las escribí"), QStringLiteral("check")};
    case Join:
        return {tr("Unir este PC"), QStringLiteral("check")};
    case Return:
        return {tr("Recuperar"), QStringLiteral("check")};
    }
    return {tr("Seguir")};
}

void PlaceStep::enter()
{
    m_name->edit()->setFocus(Qt::OtherFocusReason);
    if (desk().centre)
        readName();
}

void PlaceStep::show(View view)
{
    m_views->setCurrentIndex(view);
    Q_EMIT changed();
    if (view == Join)
        m_invitation->edit()->setFocus(Qt::OtherFocusReason);
    else if (view == Return)
        m_backup->takeKeyboard();
    else if (view == Form)
        m_name->edit()->setFocus(Qt::OtherFocusReason);
}

bool PlaceStep::goBack()
{
    if (m_views->currentIndex() == Form)
        return false;
    show(Form);
    return true;
}

void PlaceStep::go()
{
    switch (View(m_views->currentIndex())) {
    case Form:
        return takeForm();
    case Words:
        return found();
    case Join:
        return join();
    case Return:
        m_backup->restore([this](const auto &task, const QFuture<Result<SharedStore>> &work) {
            await(task, WaitView::Stop::Offered, work,
                [this](const Result<SharedStore> &store) { take(store, Step::Devices); });
        });
    }
}

void PlaceStep::takeForm()
{
    if (desk().draft.name.isEmpty()) {
        m_name->setError(tr("Escriba cómo se llama el centro."));
        m_name->edit()->setFocus(Qt::OtherFocusReason);
    } else if (desk().centre) {
        rename();
    } else {
        show(Words);
    }
}

/// As it was told before; also where the power was cut before it had a name.
void PlaceStep::readName()
{
    store::Store &store = desk().centre->store;
    const auto job = [centre = store.centre(), trust = store.trust()](store::Reader &reader) {
        return people::centreProfile(reader, *trust, centre);
    };
    store::deliver(store.read(job), this, [this](const Result<people::CentreProfile> &profile) {
        if (!profile.ok() || !m_name->text().isEmpty())
            return; // has no name yet, or somebody is typing
        m_name->edit()->setText(profile->name);
        m_place->edit()->setText(profile->place);
    });
}

void PlaceStep::rename()
{
    const auto job = [name = desk().draft.name, place = desk().draft.place](store::Writer &writer) {
        return people::setCentreProfile(writer, name, place);
    };
    store::deliver(desk().centre->store.write(job), this,
        [this](const Result<people::CentreProfile> &renamed) {
            if (!renamed.ok())
                return Q_EMIT failed(wrong(renamed.error(), Where::Outside));
            Q_EMIT done();
        });
}

void PlaceStep::found()
{
    const NewCentre centre{desk().draft.name, desk().draft.place, desk().draft.words};
    await(std::make_shared<Task>(tr("Creando el centro…")), WaitView::Stop::Never,
        QtConcurrent::run(
            [folder = desk().folders.centre, centre] { return foundCentre(folder, centre); }),
        [this](const Result<SharedStore> &store) { take(store, Step::Person); });
}

void PlaceStep::readInvitation()
{
    desk().seams.chooseFiles(this, tr("Elegir la invitación"),
        tr("Invitaciones (%1)").arg(QStringLiteral("*.txt")), [this](const QStringList &files) {
            QFile file(files.value(0));
            // A code is one line; whatever else a file may be is not read whole.
            if (!file.open(QIODevice::ReadOnly))
                m_invitation->setError(tr("No se puede abrir ese archivo."));
            else
                m_invitation->edit()->setText(
                    QString::fromUtf8(file.read(longestCode)).simplified());
            m_invitation->edit()->setFocus(Qt::OtherFocusReason);
        });
}

void PlaceStep::join()
{
    const auto invite = sync::DeviceInvite::fromCode(m_invitation->text());
    if (!invite.ok()) {
        m_invitation->setError(wrong(invite.error(), Where::Outside));
        m_invitation->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    await(std::make_shared<Task>(tr("Uniendo este PC al centro…")), WaitView::Stop::Never,
        QtConcurrent::run([folder = desk().folders.centre, invite = *invite] {
            return joinCentre(folder, invite);
        }),
        [this](const Result<SharedStore> &store) { take(store, Step::Devices); });
}

void PlaceStep::openSample()
{
    const auto task
        = std::make_shared<Task>(tr("Preparando el centro de ejemplo. Tarda unos segundos."));
    await(task, WaitView::Stop::Offered, QtConcurrent::run([folder = desk().folders.sample, task] {
        return openSampleCentre(folder, [task](double done) { return task->progress(done); });
    }),
        [this](const Result<SharedStore> &store) { take(store, {}); });
}

void PlaceStep::take(const Result<SharedStore> &store, std::optional<Step> next)
{
    if (!store.ok()) {
        // Whoever has stopped it knows.
        if (store.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(wrong(store.error(), Where::Outside));
        return;
    }
    Q_EMIT opened(*store, next);
}

} // namespace tambo::ui
