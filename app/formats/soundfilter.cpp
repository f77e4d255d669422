// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/soundfilter.h"

#include <QCoreApplication>

extern "C" {
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
#include <libavutil/channel_layout.h>
}

namespace tambo::formats {
namespace {

Error unusable(int code)
{
    return fail(Error::Kind::BadInput,
        QCoreApplication::translate(
            "Sound", "El sonido tiene una forma que no se puede oír. Conviértalo a MP3 u OGG."),
        libavDetail(code));
}

QByteArray sourceArguments(const AVFrame &like)
{
    char layout[64] = {};
    av_channel_layout_describe(&like.ch_layout, layout, sizeof layout);
    return "time_base=1/" + QByteArray::number(like.sample_rate)
        + ":sample_rate=" + QByteArray::number(like.sample_rate) + ":sample_fmt="
        + av_get_sample_fmt_name(AVSampleFormat(like.format)) + ":channel_layout=" + layout;
}

QByteArray chain(SoundShape shape, double tempo)
{
    const QByteArray layout = shape.channels == 2 ? "stereo" : "mono";
    QByteArray text = "aformat=channel_layouts=" + layout;
    if (tempo != 1.0)
        text += ",atempo=" + QByteArray::number(tempo, 'f', 3);
    return text + ",aresample=" + QByteArray::number(shape.rate)
        + ",aformat=sample_fmts=s16:sample_rates=" + QByteArray::number(shape.rate)
        + ":channel_layouts=" + layout;
}

int parse(AVFilterGraph *graph, AVFilterContext *source, AVFilterContext *sink,
    const QByteArray &description)
{
    AVFilterInOut *outputs = avfilter_inout_alloc();
    AVFilterInOut *inputs = avfilter_inout_alloc();
    if (!outputs || !inputs) {
        avfilter_inout_free(&outputs);
        avfilter_inout_free(&inputs);
        return AVERROR(ENOMEM);
    }
    *outputs = {av_strdup("in"), source, 0, nullptr};
    *inputs = {av_strdup("out"), sink, 0, nullptr};
    const int code
        = avfilter_graph_parse_ptr(graph, description.constData(), &inputs, &outputs, nullptr);
    avfilter_inout_free(&inputs);
    avfilter_inout_free(&outputs);
    return code < 0 ? code : avfilter_graph_config(graph, nullptr);
}

} // namespace

void nameChannels(AVFrame &frame)
{
    if (frame.ch_layout.order != AV_CHANNEL_ORDER_UNSPEC)
        return;
    const int channels = frame.ch_layout.nb_channels;
    av_channel_layout_uninit(&frame.ch_layout);
    av_channel_layout_default(&frame.ch_layout, channels);
}

Result<std::unique_ptr<SoundFilter>> SoundFilter::create(
    const AVFrame &like, SoundShape shape, double tempo)
{
    std::unique_ptr<SoundFilter> filter(new SoundFilter);
    filter->m_graph.reset(avfilter_graph_alloc());
    filter->m_frame.reset(av_frame_alloc());
    if (!filter->m_graph || !filter->m_frame)
        return unusable(AVERROR(ENOMEM));
    AVFilterGraph *graph = filter->m_graph.get();
    graph->nb_threads = 1;
    filter->m_rate = like.sample_rate;
    filter->m_format = like.format;
    filter->m_channels = like.ch_layout.nb_channels;
    filter->m_outChannels = shape.channels;
    int code = avfilter_graph_create_filter(&filter->m_source, avfilter_get_by_name("abuffer"),
        "in", sourceArguments(like).constData(), nullptr, graph);
    if (code >= 0)
        code = avfilter_graph_create_filter(
            &filter->m_sink, avfilter_get_by_name("abuffersink"), "out", nullptr, nullptr, graph);
    if (code >= 0)
        code = parse(graph, filter->m_source, filter->m_sink, chain(shape, tempo));
    if (code < 0)
        return unusable(code);
    return filter;
}

bool SoundFilter::takes(const AVFrame &frame) const
{
    return frame.sample_rate == m_rate && frame.format == m_format
        && frame.ch_layout.nb_channels == m_channels;
}

Result<> SoundFilter::push(AVFrame *frame)
{
    // Gaps and jumps of the file's clock must not become silence or stutter.
    if (frame)
        frame->pts = AV_NOPTS_VALUE;
    const int code = av_buffersrc_add_frame(m_source, frame);
    if (code < 0 && code != AVERROR_EOF)
        return unusable(code);
    return {};
}

bool SoundFilter::pull(QList<qint16> &out)
{
    int code = 0;
    while ((code = av_buffersink_get_frame(m_sink, m_frame.get())) >= 0) {
        const auto *samples = reinterpret_cast<const qint16 *>(m_frame->data[0]);
        out.append(QList<qint16>(samples, samples + m_frame->nb_samples * m_outChannels));
        av_frame_unref(m_frame.get());
    }
    return code == AVERROR(EAGAIN);
}

} // namespace tambo::formats
