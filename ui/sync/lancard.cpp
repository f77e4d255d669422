// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/lancard.h"

#include "app/people/centres.h"
#include "sync/lan/address.h"
#include "ui/widgets/iconsquare.h"
#include "ui/widgets/wrong.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace tambo::ui {

namespace {

using Phase = lan::PairingStatus::Phase;

constexpr int square = 52; // px

/// In two groups, to read aloud.
QString grouped(const QString &digits)
{
    return digits.left(3) + u' ' + digits.mid(3);
}

} // namespace

LanCard::LanCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_icon(new QLabel)
    , m_note(new Text(Theme::Role::Caption, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_digits(new Text(Theme::Role::Display, Theme::Colour::Text))
    , m_pair(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("people"),
          tr("Conocer otro centro"), nullptr, Button::Size::Dense))
    , m_byAddress(new Button(context.theme, Button::Kind::Quiet, {}, tr("Por dirección"), nullptr,
          Button::Size::Dense))
    , m_same(new Button(context.theme, Button::Kind::Primary, QStringLiteral("check"),
          tr("Son iguales"), nullptr, Button::Size::Dense))
    , m_different(new Button(context.theme, Button::Kind::Secondary, {}, tr("No son iguales"),
          nullptr, Button::Size::Dense))
    , m_cancel(new Button(
          context.theme, Button::Kind::Secondary, {}, tr("Cancelar"), nullptr, Button::Size::Dense))
    , m_own(new Text(Theme::Role::Caption, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_address(new Field(context.theme, tr("Dirección del otro PC"),
          tr("El otro PC la muestra en este mismo lugar.")))
    , m_go(new Button(context.theme, Button::Kind::Secondary, {}, tr("Buscar ahí"), nullptr,
          Button::Size::Dense))
    , m_closingLabel(new Text(Theme::Role::Label, Theme::Colour::Text, tr("Al cerrar la ventana"),
          nullptr, Text::Fit::Wrap))
    , m_closing(new Segments(context.theme, Module::Inicio, tr("Al cerrar la ventana"),
          {{false, tr("Terminar")}, {true, tr("Seguir")}}))
{
    layOut();
    connect(m_pair, &QPushButton::clicked, this, [this] { m_context.lan.openPairing(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_context.lan.closePairing(); });
    connect(m_same, &QPushButton::clicked, this,
        [this] { m_context.lan.answerPairing(lan::Same::Yes); });
    connect(m_different, &QPushButton::clicked, this,
        [this] { m_context.lan.answerPairing(lan::Same::No); });
    connect(m_byAddress, &QPushButton::clicked, this, [this] {
        m_asksAddress = !m_asksAddress;
        refresh();
        if (m_asksAddress)
            m_address->edit()->setFocus();
    });
    connect(m_go, &QPushButton::clicked, this, &LanCard::reach);
    connect(m_address->edit(), &QLineEdit::returnPressed, this, &LanCard::reach);
    if (Staying *staying = context.staying) {
        connect(m_closing, &Segments::chosen, staying,
            [staying](const QVariant &stays) { staying->choose(stays.toBool()); });
        connect(staying, &Staying::changed, this, &LanCard::refresh);
    }
    connect(&context.lan, &lan::Lan::statusChanged, this, &LanCard::refresh);
    connect(&context.theme, &Theme::changed, this, &LanCard::restyle);
    restyle();
    refresh();
}

void LanCard::layOut()
{
    m_own->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(
        new Text(Theme::Role::H2, Theme::Colour::Text, tr("Red local"), nullptr, Text::Fit::Wrap));
    words->addWidget(m_note);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_digits, 0, Qt::AlignHCenter);
    layout->addWidget(m_own);
    layout->addWidget(m_address);
    // One under the other: on a small screen there is no room beside each other.
    for (Button *button : {m_go, m_same, m_different, m_cancel, m_pair, m_byAddress})
        layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addWidget(m_closingLabel);
    layout->addWidget(m_closing, 0, Qt::AlignLeft);
}

void LanCard::restyle()
{
    m_icon->setPixmap(iconSquare(m_context.theme, QStringLiteral("pc"), Theme::Colour::InfoSoft,
        Theme::Colour::InfoInk, devicePixelRatioF(), square));
}

QString LanCard::nearbyText() const
{
    if (m_status.problem)
        return m_status.problem->message;
    const auto &nearby = m_status.nearby;
    const auto count
        = [&nearby](auto is) { return std::count_if(nearby.begin(), nearby.end(), is); };
    const auto busy = count([](const lan::Nearby &one) { return one.meeting; });
    const auto behind = count([](const lan::Nearby &one) { return !one.alike; });
    if (nearby.isEmpty())
        return tr("No hay otro PC cerca. Los de este centro se encuentran solos.");
    const QString near
        = nearby.size() == 1 ? tr("1 PC cerca.") : tr("%1 PC cerca.").arg(nearby.size());
    if (busy > 0)
        return near + u' ' + tr("Pasando datos; puede seguir trabajando.");
    if (behind == 0)
        return near + u' ' + tr("Tienen lo mismo que este.");
    for (const lan::Nearby &one : nearby) {
        if (!one.alike && one.problem)
            return near + u' ' + one.problem->message;
    }
    return near + u' ' + tr("Falta pasar datos.");
}

void LanCard::refresh()
{
    const bool news = m_context.lan.status().meetings != m_status.meetings;
    const Phase before = m_status.pairing.phase;
    m_status = m_context.lan.status();
    const lan::PairingStatus &pairing = m_status.pairing;
    showPairing(pairing);
    const Staying *staying = m_context.staying;
    const bool offered = staying && staying->isOffered();
    m_closingLabel->setVisible(offered);
    m_closing->setVisible(offered);
    m_closing->take(offered && staying->isChosen());
    if (pairing.phase == Phase::Done && before != Phase::Done)
        paired(pairing.centre);
    if (news)
        Q_EMIT met();
}

/// A button that goes away takes the keyboard with it, unless another takes it over.
void LanCard::keepKeyboard(bool had)
{
    QWidget *now = QApplication::focusWidget();
    if (!had || (now && isAncestorOf(now)))
        return;
    for (QWidget *next : std::initializer_list<QWidget *>{m_same, m_cancel, m_pair}) {
        if (next->isVisible())
            return next->setFocus();
    }
}

void LanCard::showPairing(const lan::PairingStatus &pairing)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hadKeyboard = focus && isAncestorOf(focus);
    const bool asks = pairing.phase == Phase::Comparing;
    const bool searching = pairing.phase == Phase::Searching;
    const bool rests = pairing.phase == Phase::Off || pairing.phase == Phase::Done
        || pairing.phase == Phase::Failed;
    switch (pairing.phase) {
    case Phase::Searching:
        m_note->setText(tr("Buscando. En el otro PC, que otra persona pulse lo mismo."));
        break;
    case Phase::Comparing:
        m_note->setText(tr("Miren los dos PC. ¿Es el mismo número?"));
        break;
    case Phase::Waiting:
        m_note->setText(tr("Falta que en el otro PC digan lo mismo."));
        break;
    case Phase::Failed:
        m_note->setText(pairing.problem->message);
        break;
    case Phase::Off:
    case Phase::Done:
        m_note->setText(nearbyText());
    }
    m_digits->setText(grouped(pairing.digits));
    m_digits->setAccessibleName(pairing.digits.split(QString(), Qt::SkipEmptyParts).join(u' '));
    m_digits->setVisible(asks || pairing.phase == Phase::Waiting);
    m_same->setVisible(asks);
    m_different->setVisible(asks);
    m_cancel->setVisible(searching || pairing.phase == Phase::Waiting);
    m_pair->setVisible(rests);
    m_pair->setEnabled(m_status.on && !m_status.problem);
    m_byAddress->setVisible(rests || searching);
    const bool typing = m_asksAddress && (rests || searching);
    m_own->setText(m_status.addresses.isEmpty()
            ? tr("Este PC no está en ninguna red.")
            : tr("Este PC: %1").arg(m_status.addresses.join(QStringLiteral(", "))));
    m_own->setVisible(typing);
    m_address->setVisible(typing);
    m_go->setVisible(typing);
    m_go->setEnabled(!m_reaching);
    keepKeyboard(hadKeyboard);
}

/// The other centre has told its name only if it was known before.
void LanCard::paired(const CentreId &centre)
{
    m_asksAddress = false;
    const auto job
        = [centre, trust = m_context.store.trust()](store::Reader &reader) -> Result<QString> {
        TAMBO_ASSIGN(const auto names, people::centreNames(reader, *trust));
        return names.value(centre).name;
    };
    store::deliver(m_context.store.read(job), this, [this](const Result<QString> &name) {
        m_context.lan.closePairing();
        Q_EMIT said(name.ok() && !name->isEmpty()
                ? tr("Este PC y los de %1 se encuentran solos desde ahora.").arg(*name)
                : tr("Los dos centros ya se conocen. Lo abierto de cada uno llega solo."),
            {});
    });
}

void LanCard::reach()
{
    const auto address = lan::addressOf(m_address->text());
    if (!address) {
        m_address->setError(tr("Se escribe así: 192.168.1.20:40123"));
        m_address->edit()->setFocus();
        return;
    }
    if (m_status.pairing.phase == Phase::Searching)
        return m_context.lan.pairWith(address->host, address->port);
    m_reaching = true;
    refresh();
    store::deliver(m_context.lan.meet(address->host, address->port), this,
        [this](const Result<lan::Met> &met) {
            m_reaching = false;
            m_asksAddress = !met.ok();
            if (!met.ok())
                m_address->setError(wrong(met.error(), Where::Form));
            refresh();
            if (met.ok())
                Q_EMIT said(met->movedSomething() ? tr("Listo: los dos PC tienen lo mismo.")
                                                  : tr("Los dos PC ya tenían lo mismo."),
                    {});
        });
}

} // namespace tambo::ui
