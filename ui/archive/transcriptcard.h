// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/transcriptview.h"
#include "ui/shell/context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text.h"

namespace tambo::ui {

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
    /// It can be written here.
    void setEditable(bool editable) { m_write->setVisible(editable); }
    [[nodiscard]] Button *writeButton() const { return m_write; }
    [[nodiscard]] Segments *languages() const { return m_languages; }

Q_SIGNALS:
    void sought(qint64 ms);
    void writeAsked(); ///< somebody wants to write what is said

private:
    TranscriptModel m_rows;
    Segments *m_languages;
    TranscriptView *m_view;
    Text *m_none;
    Button *m_write;
};

} // namespace tambo::ui
