// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first/wordsview.h"

#include "app/core/base32.h"
#include "app/store/keyring.h"
#include "ui/sheet/recoverysheet.h"
#include "ui/widgets/plainarea.h"
#include "ui/widgets/wrong.h"

#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace tambo::ui {

namespace {

constexpr int columnsOfWords = 3;

QStringList wordsFor(const FirstDesk &desk, store::WordLanguage language)
{
    return store::recoveryWords(desk.draft.words, language);
}

store::WordLanguage wordLanguage(const FirstDesk &desk)
{
    return desk.settings.values().language == Language::English ? store::WordLanguage::English
                                                                : store::WordLanguage::Spanish;
}

} // namespace

WordsView::WordsView(FirstDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sheet(new Button(desk.theme, Button::Kind::Secondary, QStringLiteral("print"),
          tr("Guardar la hoja para imprimir")))
    , m_note(new Text(Theme::Role::Caption, Theme::Colour::Text2,
          tr("Guárdelas en papel, lejos de este PC. No se mostrarán otra vez."), nullptr,
          Text::Fit::Wrap))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    column->setSpacing(10);
    column->addWidget(firstText(
        tr("Mandan en el centro. Con ellas se nombra a los encargados y se recupera todo.")));
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(2);
    const QStringList words = wordsFor(desk, wordLanguage(desk));
    const int rows = int(words.size()) / columnsOfWords;
    for (int i = 0; i < words.size(); ++i) {
        m_words += new Text(Theme::Role::Read, Theme::Colour::Text,
            QStringLiteral("%1. %2").arg(i + 1).arg(words[i]));
        grid->addWidget(m_words.last(), i % rows, i / rows);
    }
    column->addLayout(grid);
    column->addWidget(m_sheet, 0, Qt::AlignLeft);
    column->addWidget(m_note);
    column->addStretch(1);
    connect(m_sheet, &QPushButton::clicked, this, &WordsView::saveSheet);
}

QStringList WordsView::words() const
{
    QStringList words;
    for (const Text *text : m_words)
        words += text->text();
    return words;
}

void WordsView::saveSheet()
{
    const store::WordLanguage language = wordLanguage(m_desk);
    // The centre is not made yet, but its id follows from its words.
    store::SigningKey root = store::rootKey(m_desk.draft.words);
    const auto centre = store::idOfKey<CentreId>(root.publicKey);
    store::wipe(root.secret);
    const RecoverySheet sheet{m_desk.draft.name, toBase32(centre.toByteArray()),
        QDate::currentDate(), wordsFor(m_desk, language), language, RecoverySheet::Reach::Centre};
    m_desk.seams.chooseSaveFile(this, tr("Dónde guardar la hoja"), tr("hoja-de-palabras.pdf"),
        [this, sheet](const QString &file) {
            const auto written = QtConcurrent::run(
                [file, sheet, paper = m_desk.settings.values().paper]() -> Result<> {
                    return writeSheet(file, paper, sheet);
                });
            store::deliver(written, this, [this](const Result<> &done) {
                m_note->setText(done.ok()
                        ? tr("La hoja está guardada. Imprímala y borre el archivo.")
                        : wrong(done.error(), Where::Outside));
            });
        });
}

} // namespace tambo::ui
