// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDeadlineTimer>
#include <QIODevice>
#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavfilter/avfilter.h>
#include <libavformat/avformat.h>
#include <libavutil/frame.h>
}

namespace tambo::formats {

template<auto free> struct FreeByPointer {
    template<typename T> void operator()(T *object) const { free(&object); }
};
using FramePointer = std::unique_ptr<AVFrame, FreeByPointer<av_frame_free>>;
using PacketPointer = std::unique_ptr<AVPacket, FreeByPointer<av_packet_free>>;
using CodecPointer = std::unique_ptr<AVCodecContext, FreeByPointer<avcodec_free_context>>;
using GraphPointer = std::unique_ptr<AVFilterGraph, FreeByPointer<avfilter_graph_free>>;

/// An opened sound or video file over any device: known containers only, and nothing in the file
/// can make it open another file or address.
class MediaInput
{
public:
    [[nodiscard]] static Result<std::unique_ptr<MediaInput>> open(QIODevice &device);
    ~MediaInput();
    Q_DISABLE_COPY_MOVE(MediaInput)

    [[nodiscard]] AVFormatContext *format() const { return m_format; }
    /// The best stream of a type, cover pictures left out; -1 when there is none.
    [[nodiscard]] int stream(AVMediaType type) const;
    /// A decoder for a stream of this file.
    [[nodiscard]] Result<CodecPointer> decoder(int stream) const;
    /// 0 when the file does not tell.
    [[nodiscard]] qint64 durationMs() const;
    /// What the device said when it could not be read; empty if it never failed.
    [[nodiscard]] const QString &deviceError() const { return m_deviceError; }
    /// Reading stops with AVERROR_EXIT after this; forever by default.
    void setDeadline(QDeadlineTimer deadline) { m_deadline = deadline; }

private:
    explicit MediaInput(QIODevice &device) : m_device(device) {}
    static int readSome(void *self, uint8_t *out, int size);
    static int64_t seekTo(void *self, int64_t offset, int whence);
    static int expired(void *self);

    QIODevice &m_device;
    AVIOContext *m_io = nullptr;
    AVFormatContext *m_format = nullptr;
    QDeadlineTimer m_deadline = QDeadlineTimer(QDeadlineTimer::Forever);
    QString m_deviceError;
};

/// A sentence of libav for the log.
[[nodiscard]] QString libavDetail(int code);

} // namespace tambo::formats
