// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/stories.h"
#include "ui/archive/picturestrip.h"
#include "ui/consent/consentcard.h"
#include "ui/consent/consentform.h"
#include "ui/shell/page.h"

class QScrollArea;
class QVBoxLayout;

namespace tambo::ui {

/// "story-consent": what those who are heard in a story allow. The route's record is the story.
class ConsentPage : public Page
{
    Q_OBJECT
public:
    explicit ConsentPage(Context &context, const SoundCards &cards = {}, QWidget *parent = nullptr);
    ~ConsentPage() override; ///< waits for what is being kept

    [[nodiscard]] QString title() const override { return tr("Permiso"); }
    [[nodiscard]] QString place() const override;
    [[nodiscard]] QList<QWidget *> topActions() const override;
    void open(const Route &route) override;
    void left() override;
    [[nodiscard]] bool goBack() override;
    [[nodiscard]] bool hasDraft() const override { return m_form->isDirty(); }

    [[nodiscard]] ConsentForm *form() const { return m_form; }
    [[nodiscard]] QList<ConsentCard *> cards() const { return m_cards; }
    [[nodiscard]] Button *addButton() const { return m_add; }
    [[nodiscard]] const Bar *state() const { return m_state; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Content {
        archive::Story story;
        store::SpaceKind kind = store::SpaceKind::Public;
        QList<archive::Consent> consents;
    };
    void connectParts();
    void read();
    void show(const Content &content);
    void showCards();
    void showState();
    void showRights();
    void begin(const archive::Consent &consent);
    void chooseProof();
    void keep(const archive::Consent &consent, const archive::ProofFile &proof);
    void kept(const Result<archive::Consent> &answer);
    void withdraw(const archive::Consent &consent);
    void showProof(ConsentCard *card);
    [[nodiscard]] Result<> mayEdit() const;
    void fit();

    Id<archive::Story> m_id;
    Content m_content;
    bool m_known = false;
    quint64 m_ticket = 0;
    Clip m_clip;
    Id<archive::Consent> m_heard; ///< whose voice sounds
    Pictures m_pictures;
    PictureModel m_sheets;
    QFuture<Result<archive::Consent>> m_keeping;
    Button *m_add;
    Bar *m_state;
    ConsentForm *m_form;
    QVBoxLayout *m_list;
    QList<ConsentCard *> m_cards;
    QWidget *m_column;
    QScrollArea *m_area;
    PictureView *m_large;
};

} // namespace tambo::ui
