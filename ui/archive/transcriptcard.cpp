// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/transcriptcard.h"

#include "ui/archive/words.h"
#include "ui/voice/listenbutton.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int bothColumns = -1;
constexpr int mostLanguages = 4;

} // namespace

TranscriptCard::TranscriptCard(const Context &context, QWidget *parent)
    : Card(parent)
    , m_languages(new Segments(context.theme, Module::Memoria, tr("Idiomas que se ven")))
    , m_view(new TranscriptView(context.theme, m_rows))
    , m_none(new Text(Theme::Role::Body, Theme::Colour::Text2,
          tr("Nadie ha escrito todavía lo que dice esta grabación."), nullptr, Text::Fit::Wrap))
    , m_write(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("edit"), {}))
{
    m_write->setAccessibleName(tr("Escribir lo que dice"));
    m_write->setToolTip(tr("Escribir lo que dice"));
    connect(m_write, &QPushButton::clicked, this, &TranscriptCard::writeAsked);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 8, 14, 8);
    auto *title = new Text(Theme::Role::H2, Theme::Colour::Text, tr("Lo que dice"));
    const auto restyle = [&theme = context.theme, title] { title->setMinimumHeight(theme.px(44)); };
    connect(&context.theme, &Theme::changed, title, restyle);
    restyle();
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_languages);
    head->addWidget(m_write);
    head->addWidget(new ListenButton(context.theme, context.speaker, *this, tr("lo que dice")));
    auto *none = new QVBoxLayout;
    none->setContentsMargins(20, 12, 20, 12);
    none->addWidget(m_none, 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 5);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Line);
    layout->addWidget(m_view, 1);
    layout->addLayout(none, 1);
    connect(m_view, &TranscriptView::sought, this, &TranscriptCard::sought);
    connect(m_languages, &Segments::chosen, this, [this](const QVariant &value) {
        const int column = value.toInt();
        m_rows.setColumns(column == bothColumns ? QList{0, 1} : QList{column});
    });
}

void TranscriptCard::setTranscript(const archive::AlignedTranscript &transcript)
{
    m_rows.setTranscript(transcript);
    QList<Segments::Choice> choices;
    const int count = std::min<int>(mostLanguages, int(transcript.languages.size()));
    for (int i = 0; i < count; ++i) {
        const QString name = languageName(transcript.languages[i]);
        choices.append({i, name.isEmpty() ? tr("Sin idioma") : name});
    }
    if (count > 1)
        choices.append({bothColumns, tr("Los dos")});
    m_languages->setChoices(choices);
    m_languages->take(count > 1 ? bothColumns : 0);
    m_languages->setVisible(count > 1);
    m_view->setVisible(!transcript.rows.isEmpty());
    m_none->setVisible(transcript.rows.isEmpty());
}

} // namespace tambo::ui
