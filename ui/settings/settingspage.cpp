// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/print/testsheet.h"
#include "ui/settings/looksample.h"
#include "ui/shell/breakpoint.h"
#include "ui/voice/speaker.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainarea.h"
#include "ui/widgets/wrong.h"

#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int columnWidth = 940; // longer lines are hard to follow
constexpr int sampleWidth = 300; // less than that, and the sample goes below
constexpr int cardSide = 20;

QString percentText(int scale)
{
    return SettingsPage::tr("%1 %").arg(scale).replace(u' ', QChar(0xa0));
}

Text *label(const QString &text)
{
    return new Text(Theme::Role::Label, Theme::Colour::Text, text, nullptr, Text::Fit::Wrap);
}

} // namespace

SettingsPage::SettingsPage(Context &context, SoundOutputMaker makeOutput, QWidget *parent)
    : Page(context, parent)
    , m_test(std::move(makeOutput))
    , m_scales(new Segments(context.theme, Module::Inicio, tr("Tamaño de las letras"),
          {{100, percentText(100)}, {115, percentText(115)}, {130, percentText(130)},
              {150, percentText(150)}}))
    , m_looks(new Segments(context.theme, Module::Inicio, tr("Colores"),
          {{int(Theme::Look::Light), tr("Claro")}, {int(Theme::Look::Dark), tr("Oscuro")},
              {int(Theme::Look::Contrast), tr("Contraste")}}))
    , m_sound(new Button(
          context.theme, Button::Kind::Secondary, QStringLiteral("audio"), tr("Probar el sonido")))
    , m_data(new Button(
          context.theme, Button::Kind::Secondary, QStringLiteral("right"), tr("Ver el límite")))
    , m_centre(new Button(
          context.theme, Button::Kind::Secondary, QStringLiteral("right"), tr("Ver el centro")))
    , m_translate(new Button(
          context.theme, Button::Kind::Secondary, QStringLiteral("edit"), tr("Traducir")))
    , m_sample(new LookSample(context.theme))
    , m_column(new QWidget)
    , m_area(new QScrollArea)
{
    auto *column = new QVBoxLayout(m_column);
    column->addWidget(makeLooks());
    column->addWidget(makeRows());
    if (context.settings)
        column->addWidget(makePrinting());
    if (!context.logFolder.isEmpty())
        column->addWidget(makeLog());
    column->addStretch(1);
    m_area->setFocusPolicy(Qt::NoFocus);
    makePlain(*m_area, m_column);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_area);
    connect(m_scales, &Segments::chosen, this,
        [this](const QVariant &scale) { theme().setScale(scale.toInt()); });
    connect(m_looks, &Segments::chosen, this,
        [this](const QVariant &look) { theme().setLook(Theme::Look(look.toInt())); });
    connect(m_translate, &QPushButton::clicked, this,
        [this] { Q_EMIT go({QStringLiteral("translate"), {}, {}}); });
    connect(m_data, &QPushButton::clicked, this,
        [this] { Q_EMIT go({QStringLiteral("sync"), {}, QStringLiteral("budget")}); });
    connect(m_centre, &QPushButton::clicked, this,
        [this] { Q_EMIT go({QStringLiteral("centre"), {}, {}}); });
    connect(&context.theme, &Theme::changed, this, [this] {
        refresh();
        fit();
    });
    refresh();
    fit();
}

QWidget *SettingsPage::makeLooks()
{
    auto *choices = new QVBoxLayout;
    choices->setSpacing(6);
    choices->addWidget(new Text(
        Theme::Role::H2, Theme::Colour::Text, tr("Letras y colores"), nullptr, Text::Fit::Wrap));
    choices->addSpacing(6);
    choices->addWidget(label(tr("Tamaño de las letras")));
    choices->addWidget(m_scales, 0, Qt::AlignLeft);
    choices->addSpacing(6);
    choices->addWidget(label(tr("Colores")));
    choices->addWidget(m_looks, 0, Qt::AlignLeft);
    choices->addSpacing(4);
    choices->addWidget(new Text(Theme::Role::Caption, Theme::Colour::Text2,
        tr("Con Ctrl y + o − cambian las letras. Con F8 cambian los colores."), nullptr,
        Text::Fit::Wrap));
    choices->addStretch(1);
    auto *card = new Card;
    m_lookLayout = new QBoxLayout(QBoxLayout::LeftToRight, card);
    m_lookLayout->addLayout(choices);
    m_lookLayout->addWidget(m_sample, 1);
    return card;
}

QWidget *SettingsPage::makeRows()
{
    QList<SettingRow *> rows;
    if (context().settings) {
        rows.append(makeLanguages());
        rows.append(makePace());
    }
    rows.append(new SettingRow(theme(), tr("Traducir la aplicación"),
        tr("A su lengua, frase por frase, sin internet."), m_translate));
    if (context().staying && context().staying->isOffered())
        rows.append(makeClosing());
    rows.append(makeSound());
    rows.append(new SettingRow(theme(), tr("Datos de internet"),
        tr("Cuánto puede enviar y traer este PC en un día o en un mes."), m_data));
    rows.append(new SettingRow(
        theme(), tr("El centro"), tr("Las llaves, los PC, y qué sale de este PC."), m_centre));
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(rowsSide, 4, rowsSide, 6);
    layout->setSpacing(0);
    addRows(*layout, rows);
    return card;
}

SettingRow *SettingsPage::makeLanguages()
{
    m_languages = new LanguageChoice(context());
    connect(context().settings, &Settings::changed, this, &SettingsPage::refresh);
    m_languageRow = new SettingRow(theme(), tr("Idioma"), m_languages->sentence(), m_languages);
    connect(m_languages, &LanguageChoice::changed, m_languageRow,
        [this] { m_languageRow->say(m_languages->sentence()); });
    return m_languageRow;
}

/// Of whoever sits here: what is slow for one is fast for another.
SettingRow *SettingsPage::makePace()
{
    using Pace = Settings::Pace;
    m_paces = new Segments(theme(), Module::Inicio, tr("Velocidad de la voz"),
        {{int(Pace::Slow), tr("Despacio")}, {int(Pace::Normal), tr("Normal")},
            {int(Pace::Fast), tr("Rápido")}});
    connect(m_paces, &Segments::chosen, this,
        [this](const QVariant &pace) { setPace(Pace(pace.toInt())); });
    connect(&context().access, &Access::changed, this, &SettingsPage::refresh);
    return new SettingRow(theme(), tr("Velocidad de la voz"),
        tr("La que lee en voz alta. Cada persona tiene la suya."), m_paces);
}

qint64 SettingsPage::listener() const
{
    const auto person = context().access.person();
    return person ? person->id.record.value : 0;
}

void SettingsPage::setPace(Settings::Pace pace)
{
    Settings::Values values = context().settings->values();
    if (pace == Settings::Pace::Normal)
        values.paces.remove(listener());
    else
        values.paces.insert(listener(), pace);
    context().settings->set(values);
    context().speaker.setPace(voicePace(pace));
}

SettingRow *SettingsPage::makeClosing()
{
    Staying *staying = context().staying;
    m_closing = new Segments(theme(), Module::Inicio, tr("Al cerrar la ventana"),
        {{false, tr("Terminar")}, {true, tr("Seguir")}});
    connect(m_closing, &Segments::chosen, staying,
        [staying](const QVariant &stays) { staying->choose(stays.toBool()); });
    connect(staying, &Staying::changed, this, &SettingsPage::refresh);
    return new SettingRow(theme(), tr("Al cerrar la ventana"),
        tr("Si sigue junto al reloj, otros PC todavía encuentran a este."), m_closing);
}

QWidget *SettingsPage::makePrinting()
{
    m_printing = new PrinterCard(context());
    connect(m_printing, &PrinterCard::testWanted, this, &Page::print);
    return m_printing;
}

QWidget *SettingsPage::makeLog()
{
    m_log = new LogCard(context());
    connect(m_log, &LogCard::said, this, [this](const QString &what) { Q_EMIT toast(what, {}); });
    connect(m_log, &LogCard::failed, this,
        [this](const Error &error) { Q_EMIT toast(wrong(error), {}); });
    return m_log;
}

std::optional<Printed> SettingsPage::printed() const
{
    return testSheet(context().outbox.centreName());
}

SettingRow *SettingsPage::makeSound()
{
    m_soundRow = new SettingRow(theme(), tr("Sonido"), tr("Suenan dos notas cortas."), m_sound);
    connect(m_sound, &QPushButton::clicked, &m_test, &SoundTest::start);
    connect(&m_test, &SoundTest::began, this, [this] { m_soundRow->say(tr("Está sonando.")); });
    connect(&m_test, &SoundTest::ended, this, [this] {
        m_soundRow->say(tr("Ya sonó. Si no lo oyó, suba el volumen o revise los parlantes."));
    });
    connect(&m_test, &SoundTest::failed, m_soundRow, &SettingRow::say);
    return m_soundRow;
}

void SettingsPage::open(const Route &route)
{
    if (m_printing)
        m_printing->ask();
    if (!m_languages || route.argument != QLatin1String("language"))
        return;
    // Once the page is shown and has its size.
    const auto show = [this] {
        QPushButton *taken = m_languages->takenButton();
        m_area->ensureWidgetVisible(taken);
        taken->setFocus(Qt::OtherFocusReason);
    };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
}

void SettingsPage::left()
{
    m_test.stop();
    m_soundRow->say(tr("Suenan dos notas cortas."));
}

void SettingsPage::refresh()
{
    m_scales->take(theme().scale());
    m_looks->take(int(theme().look()));
    if (m_printing)
        m_printing->refresh();
    if (m_paces)
        m_paces->take(int(context().settings->values().paces.value(listener())));
    if (m_closing)
        m_closing->take(context().staying->isChosen());
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void SettingsPage::fit()
{
    const Breakpoint breakpoint = breakpointFor(window()->size(), theme().scale());
    const int margin = theme().px(breakpoint.margin) - ringRoom;
    const int gutter = theme().px(breakpoint.gutter);
    layout()->setContentsMargins(margin, 0, margin, theme().px(breakpoint.bottom) - ringRoom);
    const int room = width() - 2 * (margin + ringRoom);
    const int column = std::min(room, theme().px(columnWidth));
    m_column->layout()->setContentsMargins(
        ringRoom, ringRoom, ringRoom + std::max(0, room - column), ringRoom);
    m_column->layout()->setSpacing(gutter);
    const int side = theme().px(cardSide);
    m_lookLayout->setContentsMargins(side, theme().px(14), side, theme().px(18));
    m_lookLayout->setSpacing(theme().px(24));
    const int choices = std::max(m_scales->sizeHint().width(), m_looks->sizeHint().width());
    const bool beside = column - 2 * side - theme().px(24) - choices >= theme().px(sampleWidth);
    m_lookLayout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace tambo::ui
