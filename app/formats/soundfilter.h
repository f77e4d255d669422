// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formats/libav.h"
#include "app/formats/sound.h"

#include <QList>

namespace tambo::formats {

/// Turns decoded frames of one kind into 16-bit frames of the wanted rate, channels and tempo.
class SoundFilter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SoundFilter>> create(
        const AVFrame &like, SoundShape shape, double tempo);

    /// The graph was made for frames like this one.
    [[nodiscard]] bool takes(const AVFrame &frame) const;
    /// nullptr: no more will come, give what is held back.
    [[nodiscard]] Result<> push(AVFrame *frame);
    /// Appends what is ready; false when the filter has ended or failed.
    bool pull(QList<qint16> &out);

private:
    SoundFilter() = default;

    GraphPointer m_graph;
    AVFilterContext *m_source = nullptr;
    AVFilterContext *m_sink = nullptr;
    FramePointer m_frame;
    int m_rate = 0;
    int m_format = 0;
    int m_channels = 0;
    int m_outChannels = 1;
};

/// Frames of some old recordings do not say which channel is which.
void nameChannels(AVFrame &frame);

} // namespace tambo::formats
