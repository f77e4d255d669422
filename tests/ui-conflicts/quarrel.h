// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"
#include "tests/ui-conflicts/elsewhere.h"
#include "tests/ui/uifixture.h"
#include "ui/conflicts/conflictspage.h"

namespace tambo::ui::test {

using archive::Story;

inline const QString ancestor = QStringLiteral("Mi abuela molía maíz en la piedra cada mañana.");

/// A centre with a story that was changed here and on another PC.
struct Quarrel : Desk {
    Quarrel() : elsewhere(context().store)
    {
        story = addStory(QStringLiteral("La molienda con mula"), QStringLiteral("Don Segundo"));
        edit([](Story &one) {
            one.summary = ancestor;
            one.language = QStringLiteral("es");
        });
    }
    template<typename F> void edit(F change)
    {
        Pc::must(context()
                .store
                .write([&](store::Writer &writer) -> Result<> {
                    TAMBO_ASSIGN(Story one, writer.get(story));
                    change(one);
                    return writer.save(one);
                })
                .takeResult());
    }
    void quarrelAboutPlace()
    {
        elsewhere.editApart(story, [](Story &one, bool here) {
            one.place = here ? QStringLiteral("San Plácido") : QStringLiteral("Portoviejo");
        });
    }
    void quarrelAboutSummary()
    {
        elsewhere.editApart(story, [](Story &one, bool here) {
            one.summary = here ? QStringLiteral("Mi abuela molía trigo en la piedra cada mañana.")
                               : QStringLiteral("Mi abuela molía cebada en la piedra cada tarde.");
        });
    }
    /// Removed there, and changed here by somebody who did not know.
    void quarrelAboutExistence()
    {
        elsewhere.fetch();
        elsewhere.removeThere(story);
        edit([](Story &one) { one.place = QStringLiteral("San Plácido"); });
        elsewhere.bring();
    }
    [[nodiscard]] QList<Story> stories() const
    {
        return *context()
                    .store
                    .read([](store::Reader &reader) { return reader.list<Story>({.order = "id"}); })
                    .takeResult();
    }
    void openPage(RecordId about = {}, const QSize &size = {1366, 768})
    {
        openShell(size);
        shell->go({QStringLiteral("sync"), {}, {}});
        shell->go({QStringLiteral("conflicts"), about, {}});
        page = qobject_cast<ConflictsPage *>(shell->page());
        QTRY_VERIFY(page->content().current);
        if (page->removal()) {
            QTRY_VERIFY(page->removal()->goes()->height() >= 44);
            return;
        }
        // Clicks need the places that the layout gives.
        QTRY_VERIFY(page->cards().first()->other()->isVisible()
            && page->cards().first()->other()->height() >= 44);
    }
    [[nodiscard]] Story now() const
    {
        return *context()
                    .store.read([this](store::Reader &reader) { return reader.get(story); })
                    .takeResult();
    }
    [[nodiscard]] qsizetype left() const
    {
        return context()
            .store.read([](store::Reader &reader) { return reader.conflicts(); })
            .takeResult()
            ->size();
    }
    /// The choice of a card that says this.
    static ChoiceButton *choice(const DisputeCard &card, const QString &text)
    {
        for (ChoiceButton *each : card.sides()) {
            if (each->content().text == text)
                return each;
        }
        return nullptr;
    }

    Id<Story> story;
    Elsewhere elsewhere;
    ConflictsPage *page = nullptr;
};

} // namespace tambo::ui::test
