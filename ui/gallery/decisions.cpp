// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/playbutton.h"
#include "ui/archive/waveform.h"
#include "ui/conflicts/choicebutton.h"
#include "ui/gallery/section.h"
#include "ui/shell/toast.h"
#include "ui/widgets/confirmdestroy.h"
#include "ui/widgets/emptystate.h"

namespace tambo::ui {

namespace {

constexpr int peakCount = 60;
constexpr qint64 soundMs = 484'000;
constexpr int toastMargin = 16;

void addConfirm(Section &section)
{
    auto *confirm = new ConfirmDestroy(section.theme());
    section.add(Section::Column::Left, confirm);
    auto *again = new Button(section.theme(), Button::Kind::Danger, QStringLiteral("trash"),
        QStringLiteral("Borrar 3 grabaciones"));
    section.card(Section::Column::Left, "Algo que no se deshace")->addLayout(rowOf({again}));
    const auto ask = [confirm] {
        confirm->ask({QStringLiteral("¿Borrar para siempre 3 grabaciones?"),
            QStringLiteral("Solo están en este PC. Nadie podrá volver a oírlas."), 3,
            QStringLiteral("Borrar las 3")});
    };
    QObject::connect(again, &QPushButton::clicked, confirm, ask);
    ask();
}

void addEmpty(Section &section)
{
    auto *empty = new EmptyState(section.theme(), QStringLiteral("dulces"));
    empty->say(QStringLiteral("Aún no hay productos"),
        QStringLiteral("Empiece con el que más le piden."), QStringLiteral("plus"),
        QStringLiteral("Añadir mi primer producto"), Button::Kind::Primary);
    empty->setMinimumHeight(section.theme().px(284));
    section.add(Section::Column::Right, empty);
}

void addChoices(Section &section)
{
    QVBoxLayout *card = section.card(Section::Column::Left, "Dos versiones");
    card->setSpacing(14);
    for (const auto &[caption, text] : {std::pair("Rosa, ayer 18:40", "La molienda con mula"),
             std::pair("Este PC, hoy 08:12", "La molienda de antes")}) {
        auto *choice = new ChoiceButton(
            section.theme(), {QString::fromUtf8(caption), QString::fromUtf8(text), {}, {}});
        choice->setChecked(card->count() == 1);
        card->addWidget(choice);
    }
}

void addPlayer(Section &section)
{
    QVBoxLayout *card = section.card(Section::Column::Right, "Reproductor corto");
    auto *play = new PlayButton(section.theme());
    auto *wave = new Waveform(section.theme(), Module::Memoria);
    QByteArray peaks;
    for (int i = 0; i < peakCount; ++i)
        peaks.append(char(40 + i * 37 % 180));
    wave->setSound(peaks, soundMs);
    wave->setPosition(soundMs / 3);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(play);
    row->addWidget(wave, 1);
    card->addLayout(row);
    QObject::connect(play, &QAbstractButton::clicked, wave,
        [play, on = false]() mutable { play->setPlaying(on = !on); });
}

void addToast(Section &section)
{
    auto *remove = new Button(section.theme(), Button::Kind::Secondary, QStringLiteral("trash"),
        QStringLiteral("Quitar «Turrones»"));
    section.card(Section::Column::Right, "Algo que se deshace")->addLayout(rowOf({remove}));
    QObject::connect(remove, &QPushButton::clicked, &section, [&section, remove] {
        auto *toast = section.findChild<Toast *>();
        if (!toast)
            toast = new Toast(section.theme(), &section);
        remove->setEnabled(false);
        toast->say(QStringLiteral("Se quitó «Turrones»."), [remove] { remove->setEnabled(true); });
        toast->place(section.rect().adjusted(0, 0, 0, -toastMargin));
    });
}

} // namespace

void fillDecisions(Section &section)
{
    addConfirm(section);
    addChoices(section);
    addEmpty(section);
    addPlayer(section);
    addToast(section);
}

} // namespace tambo::ui
