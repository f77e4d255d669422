// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentpage.h"

#include "ui/archive/consentwords.h"
#include "ui/archive/storycontent.h"
#include "ui/archive/storyrights.h"
#include "ui/shell/breakpoint.h"
#include "ui/shell/column.h"
#include "ui/shell/undoable.h"
#include "ui/widgets/wrong.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace tambo::ui {

namespace {

/// The picture of a signed sheet, as the view of pictures takes them.
archive::Media sheetOf(const archive::Consent &consent)
{
    archive::Media media;
    media.kind = archive::Media::Kind::Picture;
    media.blob = consent.proof;
    media.preview = consent.proofPreview;
    media.mimeType = consent.proofMime;
    return media;
}

} // namespace

ConsentPage::ConsentPage(Context &context, const SoundCards &cards, QWidget *parent)
    : Page(context, parent)
    , m_clip(cards.output)
    , m_pictures(context.store)
    , m_add(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("plus"),
          tr("Anotar otro permiso"), this))
    , m_state(new Bar(context.theme))
    , m_form(new ConsentForm(context.theme, cards, [this] { return this->context().now().date(); }))
    , m_list(new QVBoxLayout)
    , m_column(new QWidget)
    , m_area(new QScrollArea)
    , m_large(nullptr)
{
    m_add->hide();
    auto *column = new QVBoxLayout(m_column);
    column->addWidget(m_state);
    column->addWidget(m_form);
    column->addLayout(m_list);
    column->addStretch(1);
    showColumn(*this, *m_area, m_column);
    m_large = new PictureView(context.theme, m_sheets, m_pictures, this);
    connectParts();
    fit();
}

ConsentPage::~ConsentPage()
{
    m_keeping.waitForFinished();
}

void ConsentPage::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, [this] { begin({}); });
    connect(m_form, &ConsentForm::submitted, this, &ConsentPage::keep);
    connect(m_form, &ConsentForm::closed, this, [this] {
        Q_EMIT headChanged();
        if (m_cards.isEmpty())
            Q_EMIT back();
        else
            m_add->setFocus(Qt::OtherFocusReason);
    });
    connect(m_form->proof(), &ProofField::fileWanted, this, &ConsentPage::chooseProof);
    const auto sounding = [this] {
        for (ConsentCard *card : std::as_const(m_cards))
            card->setSounding(m_clip.isSounding() && card->consent().id == m_heard);
    };
    connect(&m_clip, &Clip::began, this, sounding);
    connect(&m_clip, &Clip::ended, this, sounding);
    connect(&m_clip, &Clip::failed, this, [this, sounding](const QString &problem) {
        sounding();
        Q_EMIT toast(problem, {});
    });
    connect(
        &context().store, &store::Store::changed, this, [this](const store::ChangeSet &changes) {
            if (!m_id.isNull()
                && (changes.touches<archive::Consent>() || changes.touches<archive::Story>()))
                read();
        });
    connect(&context().access, &Access::changed, this, &ConsentPage::showRights);
    connect(&theme(), &Theme::changed, this, &ConsentPage::fit);
}

QString ConsentPage::place() const
{
    return m_known ? tr("Memoria · %1").arg(m_content.story.title) : tr("Memoria");
}

QList<QWidget *> ConsentPage::topActions() const
{
    return m_known && !m_form->isOpen() ? QList<QWidget *>{m_add} : QList<QWidget *>();
}

void ConsentPage::open(const Route &route)
{
    const Id<archive::Story> wanted{route.record};
    if (wanted != m_id) {
        m_id = wanted;
        m_known = false;
        m_content = {};
        m_form->end();
        qDeleteAll(std::exchange(m_cards, {}));
    }
    read();
}

void ConsentPage::left()
{
    m_clip.stop();
    m_form->proof()->hush();
    m_large->close();
}

bool ConsentPage::goBack()
{
    if (m_large->isOpen()) {
        m_large->close();
        return true;
    }
    if (!m_form->isOpen() || m_cards.isEmpty())
        return false;
    m_form->end();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT headChanged();
    return true;
}

void ConsentPage::read()
{
    const quint64 ticket = ++m_ticket;
    const auto job
        = [id = m_id, trust = context().store.trust()](store::Reader &reader) -> Result<Content> {
        Content content;
        TAMBO_ASSIGN(content.story, reader.get(id));
        content.kind = trust->kindOf(content.story.space).value_or(store::SpaceKind::Public);
        TAMBO_ASSIGN(content.consents, archive::consentsOf(reader, id));
        return content;
    };
    store::deliver(context().store.read(job), this, [this, ticket](const Result<Content> &content) {
        if (ticket != m_ticket)
            return; // asked again since
        if (content.ok())
            return show(*content);
        m_known = false;
        m_state->say(Tone::Warn,
            content.error().kind == Error::Kind::NotFound
                ? tr("Esta historia ya no está aquí. La pudieron borrar.")
                : wrong(content.error()));
        Q_EMIT headChanged();
    });
}

void ConsentPage::show(const Content &content)
{
    const bool first = !std::exchange(m_known, true);
    m_content = content;
    showCards();
    showState();
    showRights();
    if (first && m_content.consents.isEmpty() && mayEdit().ok())
        begin({});
    Q_EMIT headChanged();
}

void ConsentPage::showCards()
{
    const bool same = std::equal(m_cards.begin(), m_cards.end(), m_content.consents.begin(),
        m_content.consents.end(), [](const ConsentCard *card, const archive::Consent &consent) {
            return card->consent() == consent;
        });
    if (same)
        return;
    for (ConsentCard *card : std::exchange(m_cards, {}))
        card->deleteLater(); // perhaps in the middle of its own click
    for (const archive::Consent &consent : std::as_const(m_content.consents)) {
        auto *card = new ConsentCard(context(), consent);
        connect(card, &ConsentCard::editAsked, this, [this, card] { begin(card->consent()); });
        connect(
            card, &ConsentCard::withdrawAsked, this, [this, card] { withdraw(card->consent()); });
        connect(card, &ConsentCard::proofAsked, this, [this, card] { showProof(card); });
        m_list->addWidget(card);
        m_cards.append(card);
    }
}

void ConsentPage::showState()
{
    switch (archive::stateOf(m_content.consents, context().now().date())) {
    case archive::ConsentState::Missing:
        return m_state->say(
            Tone::Info, tr("Nadie ha anotado si la historia se puede usar. Pregunte y anótelo."));
    case archive::ConsentState::Ended:
        return m_state->say(Tone::Warn,
            tr("Un permiso venció. La historia no se muestra hasta que lo den otra vez."));
    case archive::ConsentState::Withdrawn:
        return m_state->say(Tone::Warn,
            tr("Un permiso se retiró. La historia ya no se muestra, aquí ni en otro PC."));
    case archive::ConsentState::Given:
        break;
    }
    m_state->hide();
}

Result<> ConsentPage::mayEdit() const
{
    const bool open = m_content.kind == store::SpaceKind::Public;
    return context().access.allow(open ? people::Verb::Publish : people::Verb::RecordStories);
}

void ConsentPage::showRights()
{
    showRight(*m_add, mayEdit(), m_known);
    const Result<> mayWithdraw = context().access.allow(people::Verb::RecordStories);
    for (ConsentCard *card : std::as_const(m_cards))
        card->setRights(mayEdit(), mayWithdraw);
}

/// A null one is new: what is known of the story is filled in.
void ConsentPage::begin(const archive::Consent &consent)
{
    archive::Consent wanted = consent;
    if (wanted.id.isNull()) {
        wanted.story = m_id;
        if (m_content.consents.isEmpty())
            wanted.person = m_content.story.teller;
    }
    m_clip.stop();
    m_area->verticalScrollBar()->setValue(0);
    m_form->begin(wanted, voiceOf(context().store, consent));
    Q_EMIT headChanged();
}

void ConsentPage::chooseProof()
{
    const bool spoken = archive::Consent::Manner(m_form->manners()->taken().toInt())
        == archive::Consent::Manner::Spoken;
    context().chooseFiles(this, spoken ? tr("Traer un sonido") : tr("Traer la foto"),
        spoken ? tr("Sonidos (*.wav *.flac *.mp3 *.ogg *.opus *.m4a);;Todo (*)")
               : tr("Fotos (*.jpg *.jpeg *.png *.webp *.heic);;Todo (*)"),
        [this](const QStringList &files) { m_form->proof()->takeFile(files.first()); });
}

void ConsentPage::keep(const archive::Consent &consent, const archive::ProofFile &proof)
{
    m_keeping = QtConcurrent::run(
        [&store = context().store, consent, proof, by = context().store.actor()] {
            return archive::keepConsent(store, consent, proof, by);
        });
    store::deliver(
        m_keeping, this, [this](const Result<archive::Consent> &answer) { kept(answer); });
}

void ConsentPage::kept(const Result<archive::Consent> &answer)
{
    if (!answer.ok())
        return m_form->refuse(wrong(answer.error(), Where::Form));
    if (answer->story == m_id)
        m_form->end();
    Q_EMIT headChanged();
    store::Store &store = context().store;
    Q_EMIT toast(
        tr("Permiso guardado."), undoOf(*this, store, store.deeds().newestOf(answer->id.record)));
}

void ConsentPage::withdraw(const archive::Consent &consent)
{
    const bool back = !consent.withdrawn.isEmpty();
    const auto job = [id = consent.id, back, today = context().now().date()](
                         store::Writer &writer) -> Result<qint64> {
        if (back)
            TAMBO_TRY(archive::renewConsent(writer, id));
        else
            TAMBO_TRY(archive::withdrawConsent(writer, id, today));
        return deedOf(writer);
    };
    store::deliver(context().store.write(job), this, [this, back](const Result<qint64> &deed) {
        if (!deed.ok())
            return Q_EMIT toast(wrong(deed.error()), {});
        Q_EMIT toast(back ? tr("El permiso vale otra vez.")
                          : tr("Permiso retirado. La historia ya no se muestra."),
            undoOf(*this, context().store, *deed));
    });
}

void ConsentPage::showProof(ConsentCard *card)
{
    const archive::Consent &consent = card->consent();
    if (consent.manner == archive::Consent::Manner::Signed) {
        m_sheets.setPictures({sheetOf(consent)});
        return m_large->open(0);
    }
    if (m_clip.isSounding()) {
        m_clip.stop();
        for (ConsentCard *each : std::as_const(m_cards))
            each->setSounding(false);
        if (m_heard == consent.id)
            return;
    }
    m_heard = consent.id;
    m_clip.play(voiceOf(context().store, consent));
}

void ConsentPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void ConsentPage::fit()
{
    fitColumn(*this, theme(), *m_column);
    m_list->setSpacing(m_column->layout()->spacing());
    m_form->setNarrow(breakpointFor(window()->size(), theme().scale()).tight);
}

} // namespace tambo::ui
