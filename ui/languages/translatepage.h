// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/languages/newlanguage.h"
#include "ui/languages/phraseeditor.h"
#include "ui/languages/phrasesounds.h"
#include "ui/languages/sentencelist.h"
#include "ui/languages/sentences.h"
#include "ui/shell/page.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/segments.h"

namespace tambo::ui {

/// "translate": the languages that the centre translates the program into, and every sentence of it
/// in one of them. The route's argument is the code of a language.
class TranslatePage : public Page
{
    Q_OBJECT
public:
    explicit TranslatePage(
        Context &context, const SoundCards &cards = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Traducir la aplicación"); }
    [[nodiscard]] QString place() const override { return m_language.name; }
    [[nodiscard]] QList<QWidget *> topActions() const override;
    void open(const Route &route) override;
    [[nodiscard]] bool goBack() override;
    [[nodiscard]] bool hasDraft() const override { return m_editor->hasDraft(); }

    [[nodiscard]] Segments *languageChoice() const { return m_languages; }
    [[nodiscard]] Segments *showChoice() const { return m_shows; }
    [[nodiscard]] QLineEdit *search() const { return m_search->edit(); }
    [[nodiscard]] SentenceList *list() const { return m_list; }
    [[nodiscard]] SentenceModel *model() const { return m_model; }
    [[nodiscard]] PhraseEditor *editor() const { return m_editor; }
    [[nodiscard]] NewLanguage *newLanguage() const { return m_new; }
    [[nodiscard]] Button *newButton() const { return m_begin; }
    [[nodiscard]] Button *pickButton() const { return m_pick; }
    [[nodiscard]] Button *importButton() const { return m_import; }
    [[nodiscard]] Button *exportButton() const { return m_export; }
    [[nodiscard]] QString progress() const { return m_count->text(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Content;

    void layOut();
    void connectAll();
    void fit();
    void read();
    void show(const Result<Content> &content);
    void choose(const QString &code);
    void showCurrent();
    void showCount();
    void accessChanged();
    void save(const languages::Phrase &phrase);
    void next(const languages::PhraseKey &done);
    void begin(const languages::Language &language);
    void pick();
    void importPack(const QString &file);
    void exportPack(const QString &file);

    QList<languages::Language> m_all;
    languages::Language m_language;
    bool m_known = false; ///< the sentences have been read
    languages::PhraseKey m_at; ///< which the editor shows
    SentenceModel *m_model;
    SentenceFilter *m_filter;
    Segments *m_languages;
    Segments *m_shows;
    NewLanguage *m_new;
    Button *m_begin;
    Button *m_import;
    Button *m_export;
    Button *m_pick;
    Text *m_count;
    ProgressBar *m_bar;
    Field *m_search;
    SentenceList *m_list;
    Card *m_listCard;
    PhraseEditor *m_editor;
    PhraseSounds *m_sounds;
};

} // namespace tambo::ui
