// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/transcriptview.h"
#include "ui/shell/context.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segments.h"

namespace tambo::ui {

class Text;

/// "Lo que dice": the transcript with the choice of its languages.
class TranscriptCard : public Card
{
    Q_OBJECT
public:
    explicit TranscriptCard(const Context &context, QWidget *parent = nullptr);

    void setTranscript(const archive::AlignedTranscript &transcript);
    void setPosition(qint64 ms) { m_rows.setPosition(ms); }
    [[nodiscard]] const TranscriptModel &rows() const { return m_rows; }
    [[nodiscard]] TranscriptView *view() const { return m_view; }
    [[nodiscard]] Segments *languages() const { return m_languages; }

Q_SIGNALS:
    void sought(qint64 ms);

private:
    TranscriptModel m_rows;
    Segments *m_languages;
    TranscriptView *m_view;
    Text *m_none;
};

} // namespace tambo::ui
