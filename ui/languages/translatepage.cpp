// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages/translatepage.h"

#include "app/languages/pack.h"
#include "ui/languages/keeping.h"
#include "ui/languages/translating.h"
#include "ui/shell/breakpoint.h"
#include "ui/shell/undoable.h"
#include "ui/widgets/plainarea.h"
#include "ui/widgets/wrong.h"

#include <QLocale>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int listWidth = 440;
constexpr int listWidthSmall = 360;

/// The Kichwa that comes with the program, to better it.
languages::Language kichwa()
{
    languages::Language language;
    language.code = QStringLiteral("qu");
    language.name = QStringLiteral("Kichwa");
    language.base = QStringLiteral("qu");
    language.licence = QStringLiteral("CC0-1.0");
    return language;
}

} // namespace

struct TranslatePage::Content {
    QList<languages::Language> all;
    QString code; ///< of the phrases
    SentenceModel::Phrases phrases;
    QList<languages::PhraseKey> sentences; ///< empty where they were known
};

TranslatePage::TranslatePage(Context &context, const SoundCards &cards, QWidget *parent)
    : Page(context, parent)
    , m_language(kichwa())
    , m_model(new SentenceModel(this))
    , m_filter(new SentenceFilter(this))
    , m_languages(new Segments(context.theme, Module::Inicio, tr("Idioma")))
    , m_shows(new Segments(context.theme, Module::Inicio, tr("Qué frases se ven"),
          {{int(SentenceFilter::Shows::Missing), tr("Faltan")},
              {int(SentenceFilter::Shows::Drafts), tr("Dudas")},
              {int(SentenceFilter::Shows::All), tr("Todas")}}))
    , m_new(new NewLanguage(context.theme))
    , m_begin(
          new Button(context.theme, Button::Kind::Quiet, QStringLiteral("plus"), tr("Otro idioma")))
    , m_import(new Button(
          context.theme, Button::Kind::Quiet, QStringLiteral("in"), tr("Traer un paquete")))
    , m_export(new Button(
          context.theme, Button::Kind::Quiet, QStringLiteral("out"), tr("Guardar un paquete")))
    , m_pick(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("hand"),
          tr("Elegir en la ventana"), this))
    , m_count(new Text(Theme::Role::Label, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_bar(new ProgressBar(context.theme, Module::Inicio))
    , m_search(new Field(context.theme, tr("Buscar una frase")))
    , m_list(new SentenceList(context.theme))
    , m_listCard(new Card)
    , m_editor(new PhraseEditor(context.theme, context.store, cards))
    , m_sounds(new PhraseSounds(context, *m_editor))
{
    m_pick->hide();
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    layOut();
    connectAll();
    accessChanged();
    fit();
}

void TranslatePage::layOut()
{
    auto *column = new QVBoxLayout(m_listCard);
    column->setContentsMargins(2, 12, 2, 8);
    column->setSpacing(8);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(14, 0, 14, 0);
    top->setSpacing(8);
    top->addWidget(m_search);
    top->addWidget(m_shows, 0, Qt::AlignLeft);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    auto *side = new QVBoxLayout;
    side->setSpacing(10);
    side->addWidget(m_languages, 0, Qt::AlignLeft);
    auto *packs = new QHBoxLayout;
    packs->setSpacing(4);
    packs->addWidget(m_begin);
    packs->addWidget(m_import);
    packs->addWidget(m_export);
    packs->addStretch(1);
    side->addLayout(packs);
    side->addWidget(m_count);
    side->addWidget(m_bar);
    side->addWidget(m_editor);
    side->addWidget(m_new);
    side->addStretch(1);
    m_new->hide();
    auto *column2 = new QWidget;
    column2->setLayout(side);
    side->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    auto *area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus);
    makePlain(*area, column2);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_listCard);
    layout->addWidget(area, 1);
}

void TranslatePage::connectAll()
{
    connect(m_search->edit(), &QLineEdit::textChanged, m_filter, &SentenceFilter::setWords);
    connect(m_shows, &Segments::chosen, this, [this](const QVariant &shows) {
        m_filter->setShows(SentenceFilter::Shows(shows.toInt()));
    });
    connect(m_languages, &Segments::chosen, this,
        [this](const QVariant &code) { choose(code.toString()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &TranslatePage::showCurrent);
    connect(m_list, &QListView::activated, m_editor->edit(),
        [this] { m_editor->edit()->setFocus(Qt::OtherFocusReason); });
    connect(m_editor, &PhraseEditor::saved, this, &TranslatePage::save);
    connect(m_sounds, &PhraseSounds::kept, this, [this](const QString &sentence, qint64 deed) {
        Q_EMIT toast(sentence, undoOf(*this, context().store, deed));
    });
    connect(m_sounds, &PhraseSounds::failed, this,
        [this](const QString &sentence) { Q_EMIT toast(sentence, {}); });
    connect(m_begin, &QPushButton::clicked, this, [this] {
        m_new->clear();
        m_new->setVisible(m_new->isHidden());
        m_editor->setVisible(m_new->isHidden());
        if (m_new->isVisible())
            m_new->name()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_new, &NewLanguage::begun, this, &TranslatePage::begin);
    connect(m_pick, &QPushButton::clicked, this, &TranslatePage::pick);
    connect(m_import, &QPushButton::clicked, this, [this] {
        context().chooseFiles(this, tr("Paquete de idioma"), tr("Paquete de idioma (*.zip)"),
            [this](const QStringList &files) { importPack(files.first()); });
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        context().chooseSaveFile(this, tr("Guardar un paquete"),
            QStringLiteral("tambo-%1.zip").arg(m_language.code),
            [this](const QString &file) { exportPack(file); });
    });
    connect(
        &context().store, &store::Store::changed, this, [this](const store::ChangeSet &changes) {
            if (changes.touches<languages::Phrase>() || changes.touches<languages::Language>())
                read();
        });
    connect(&context().access, &Access::changed, this, &TranslatePage::accessChanged);
    connect(&context().theme, &Theme::changed, this, &TranslatePage::fit);
}

QList<QWidget *> TranslatePage::topActions() const
{
    return context().translating ? QList<QWidget *>{m_pick} : QList<QWidget *>();
}

void TranslatePage::open(const Route &route)
{
    if (!route.argument.isEmpty())
        m_language.code = route.argument;
    else if (context().translating && m_all.isEmpty())
        m_language.code = context().translating->code();
    read();
}

bool TranslatePage::goBack()
{
    if (m_new->isHidden())
        return false;
    m_new->hide();
    m_editor->show();
    m_begin->setFocus(Qt::OtherFocusReason);
    return true;
}

void TranslatePage::accessChanged()
{
    const auto allowed = context().access.allow(people::Verb::Publish);
    m_editor->setAllowed(allowed);
    for (Button *each : {m_begin, m_import, m_pick}) {
        each->setEnabled(allowed.ok());
        each->setAccessibleDescription(allowed.ok() ? QString() : allowed.error().message);
    }
}

void TranslatePage::read()
{
    const SpaceId own = context().store.space(store::SpaceKind::Public);
    const auto job
        = [own, code = m_language.code, known = m_known](store::Reader &reader) -> Result<Content> {
        Content content;
        TAMBO_ASSIGN(content.all, languages::languagesHere(reader, own));
        const auto is = [](const QString &wanted) {
            return [wanted](const languages::Language &each) { return each.code == wanted; };
        };
        if (std::none_of(content.all.cbegin(), content.all.cend(), is(kichwa().code)))
            content.all.prepend(kichwa());
        content.code = std::any_of(content.all.cbegin(), content.all.cend(), is(code))
            ? code
            : content.all.first().code;
        TAMBO_ASSIGN(content.phrases, languages::phrasesIn(reader, own, content.code));
        if (!known) {
            TAMBO_ASSIGN(content.sentences, allSentences());
        }
        return content;
    };
    store::deliver(context().store.read(job), this,
        [this, code = m_language.code](const Result<Content> &content) {
            if (code == m_language.code) // else the answer for what was chosen since comes
                show(content);
        });
}

void TranslatePage::show(const Result<Content> &content)
{
    if (!content.ok())
        return Q_EMIT toast(wrong(content.error()), {});
    QList<Segments::Choice> choices;
    for (const languages::Language &each : content->all) {
        choices.append({each.code, each.name});
        if (each.code == content->code)
            m_language = each;
    }
    if (m_all != content->all)
        m_languages->setChoices(choices);
    m_all = content->all;
    m_languages->take(m_language.code);
    const bool first = !std::exchange(m_known, true);
    if (first)
        m_model->setSentences(content->sentences);
    m_model->setPhrases(content->phrases);
    showCount();
    if (!m_list->currentIndex().isValid() && !m_editor->hasDraft())
        m_list->setCurrentIndex(m_filter->index(0, 0));
    Q_EMIT headChanged();
}

void TranslatePage::showCount()
{
    const QLocale locale;
    const int all = m_model->rowCount();
    const QString count = tr("%1 de %2 frases traducidas")
                              .arg(locale.toString(m_model->translated()), locale.toString(all));
    const int recorded = m_model->recorded();
    m_count->setText(recorded == 0 ? count
            : recorded == 1        ? tr("%1, 1 grabada").arg(count)
                                   : tr("%1, %2 grabadas").arg(count, locale.toString(recorded)));
    m_bar->setDone(all > 0 ? double(m_model->translated()) / all : 0);
    m_bar->setAccessibleName(m_count->text());
}

void TranslatePage::choose(const QString &code)
{
    // What is half written is in the language that was chosen then.
    if (m_editor->hasDraft()) {
        m_languages->take(m_language.code);
        return Q_EMIT toast(tr("Guarde primero lo que está a medio escribir."), {});
    }
    m_language.code = code;
    for (const languages::Language &each : std::as_const(m_all)) {
        if (each.code == code)
            m_language = each;
    }
    m_at = {};
    m_list->setCurrentIndex({});
    read();
}

void TranslatePage::showCurrent()
{
    const QModelIndex index = m_filter->mapToSource(m_list->currentIndex());
    if (!index.isValid())
        return; // what is saved leaves the list; the editor keeps it until the next is chosen
    m_at = m_model->key(index.row());
    languages::Phrase phrase = m_model->phrase(index.row());
    phrase.language = m_language.code;
    m_sounds->setLanguage(m_language);
    m_editor->take(phrase);
}

void TranslatePage::save(const languages::Phrase &phrase)
{
    const auto kept = keepPhrase(context().store, m_language, phrase);
    store::deliver(kept, this, [this, phrase, key = keyOf(phrase)](const Result<qint64> &deed) {
        if (!deed.ok())
            return m_editor->refuse(wrong(deed.error(), Where::Form));
        Q_EMIT toast(
            tr("Guardada: «%1».").arg(key.source.left(40)), undoOf(*this, context().store, *deed));
        if (!(key == m_at))
            return;
        m_editor->take(phrase); // nothing is half written any more, also where no other follows
        next(key);
    });
}

/// The one after it in the list as it stands, which the saved one may be about to leave.
void TranslatePage::next(const languages::PhraseKey &done)
{
    const QModelIndex now = m_filter->mapFromSource(m_model->index(m_model->rowOf(done), 0));
    const int row = now.isValid() ? now.row() + 1 : std::max(m_list->currentIndex().row(), 0);
    const QModelIndex index = m_filter->index(row, 0);
    if (index.isValid())
        m_list->setCurrentIndex(index);
    m_editor->edit()->setFocus(Qt::OtherFocusReason);
}

void TranslatePage::begin(const languages::Language &language)
{
    const auto saved = context().store.write(
        [language](store::Writer &writer) { return languages::saveLanguage(writer, language); });
    store::deliver(saved, this, [this](const Result<languages::Language> &begun) {
        if (!begun.ok())
            return m_new->refuse(wrong(begun.error(), Where::Form));
        m_new->hide();
        m_editor->show();
        choose(begun->code);
    });
}

void TranslatePage::pick()
{
    if (context().translating->begin(m_language) == Translating::Began::Busy)
        Q_EMIT toast(tr("Guarde primero lo que está a medio escribir."), {});
}

void TranslatePage::importPack(const QString &file)
{
    store::Store &store = context().store;
    const auto done = QtConcurrent::run([&store, file]() -> Result<languages::Installed> {
        TAMBO_ASSIGN(auto pack, languages::readPack(file));
        return languages::installPack(store, std::move(pack));
    });
    store::deliver(done, this, [this](const Result<languages::Installed> &installed) {
        if (!installed.ok())
            return Q_EMIT toast(wrong(installed.error()), {});
        Q_EMIT toast(tr("%1: %2 frases nuevas y %3 cambiadas.")
                         .arg(installed->language.name)
                         .arg(installed->added)
                         .arg(installed->changed),
            undoOf(*this, context().store, installed->deed));
        choose(installed->language.code);
    });
}

void TranslatePage::exportPack(const QString &file)
{
    store::Store &store = context().store;
    const auto done
        = QtConcurrent::run([&store, file, code = m_language.code]() -> Result<qsizetype> {
              TAMBO_ASSIGN(const auto pack, languages::packOf(store, code));
              TAMBO_TRY(languages::writePack(file, pack));
              return pack.phrases.size();
          });
    store::deliver(done, this, [this](const Result<qsizetype> &phrases) {
        Q_EMIT toast(
            phrases.ok() ? tr("El paquete tiene %1 frases.").arg(*phrases) : wrong(phrases.error()),
            {});
    });
}

void TranslatePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void TranslatePage::fit()
{
    const Breakpoint breakpoint = breakpointFor(window()->size(), theme().scale());
    const int margin = theme().px(breakpoint.margin) - ringRoom;
    layout()->setContentsMargins(
        margin + ringRoom, ringRoom, margin, theme().px(breakpoint.bottom) - ringRoom);
    layout()->setSpacing(theme().px(breakpoint.gutter) - ringRoom);
    const bool small = width() < theme().px(1100);
    // The bar says it too, and there is no room for both.
    m_count->setVisible(!breakpoint.small || theme().scale() == 100);
    m_listCard->setFixedWidth(
        std::min(theme().px(small ? listWidthSmall : listWidth), width() * 48 / 100));
    for (const auto &[button, text] :
        {std::pair(m_begin, tr("Otro idioma")), std::pair(m_import, tr("Traer un paquete")),
            std::pair(m_export, tr("Guardar un paquete"))}) {
        button->setText(small ? QString() : text);
        button->setAccessibleName(text);
        button->setToolTip(text);
    }
}

} // namespace tambo::ui
