// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/libav.h"
#include "app/formats/libavsound.h"

#include <QHash>
#include <QRegularExpression>
#include <QSize>
#include <cmath>

extern "C" {
#include <libavutil/display.h>
}

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr int probeSeconds = 30;
constexpr int maxPacketsToFirstFrame = 500;

QString tagOf(const MediaInput &input, const char *key)
{
    const AVDictionaryEntry *entry
        = av_dict_get(input.format()->metadata, key, nullptr, AV_DICT_IGNORE_SUFFIX);
    return entry ? QString::fromUtf8(entry->value) : QString();
}

QString mimeTypeOf(const MediaInput &input, const QByteArray &head, bool video)
{
    struct Names {
        const char *sound;
        const char *video;
    };
    static const QHash<QByteArray, Names> names{{"aac", {"audio/aac", ""}},
        {"aiff", {"audio/aiff", ""}}, {"amr", {"audio/amr", ""}}, {"ape", {"audio/x-ape", ""}},
        {"asf", {"audio/x-ms-wma", "video/x-ms-wmv"}}, {"au", {"audio/basic", ""}},
        {"avi", {"audio/x-msvideo", "video/x-msvideo"}}, {"caf", {"audio/x-caf", ""}},
        {"flac", {"audio/flac", ""}}, {"flv", {"audio/x-flv", "video/x-flv"}},
        {"mp3", {"audio/mpeg", ""}}, {"mpeg", {"audio/mpeg", "video/mpeg"}},
        {"mpegts", {"audio/mp2t", "video/mp2t"}}, {"ogg", {"audio/ogg", "video/ogg"}},
        {"w64", {"audio/x-w64", ""}}, {"wav", {"audio/wav", ""}}, {"wv", {"audio/x-wavpack", ""}}};
    QByteArray name = input.format()->iformat->name;
    name = name.left(name.indexOf(',') < 0 ? name.size() : name.indexOf(','));
    QByteArray family = "mp4";
    if (name == "matroska")
        family = head.contains("webm") ? "webm" : "x-matroska";
    else if (name == "mov" && head.contains("ftyp3g"))
        family = "3gpp";
    else if (name == "mov" && head.contains("ftypqt"))
        family = "quicktime";
    else if (const auto found = names.constFind(name); found != names.constEnd())
        return QString::fromLatin1(video && *found->video ? found->video : found->sound);
    return QString::fromLatin1((video ? "video/" : "audio/") + family);
}

const int32_t *displayMatrix(const AVStream *stream)
{
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(60, 31, 100)
    const AVPacketSideData *data = av_packet_side_data_get(stream->codecpar->coded_side_data,
        stream->codecpar->nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX);
    return data ? reinterpret_cast<const int32_t *>(data->data) : nullptr;
#else
    return reinterpret_cast<const int32_t *>(
        av_stream_get_side_data(stream, AV_PKT_DATA_DISPLAYMATRIX, nullptr));
#endif
}

/// Where the recorder stood, as ISO 6709 writes it: "+00.2299-078.5249/".
void readPlace(const QString &text, MediaInfo &info)
{
    static const QRegularExpression shape(uR"(^([+-]\d{1,2}(?:\.\d+)?)([+-]\d{1,3}(?:\.\d+)?))"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return;
    const double latitude = match.captured(1).toDouble();
    const double longitude = match.captured(2).toDouble();
    if (std::abs(latitude) <= 90 && std::abs(longitude) <= 180) {
        info.latitude = latitude;
        info.longitude = longitude;
    }
}

void readTags(const MediaInput &input, MediaInfo &info)
{
    const auto taken = QDateTime::fromString(tagOf(input, "creation_time"), Qt::ISODateWithMs);
    if (taken.isValid() && taken.date().year() > 1980) // 1904 and 1970 are clocks never set
        info.taken = taken.toUTC();
    for (const char *key : {"location", "com.apple.quicktime.location.ISO6709"}) {
        if (!info.latitude)
            readPlace(tagOf(input, key), info);
    }
}

bool decodesAFrame(const MediaInput &input, int stream)
{
    auto decoder = input.decoder(stream);
    if (!decoder)
        return false;
    const PacketPointer packet(av_packet_alloc());
    const FramePointer frame(av_frame_alloc());
    for (int i = 0; i < maxPacketsToFirstFrame; ++i) {
        const int code = av_read_frame(input.format(), packet.get());
        if (code < 0)
            avcodec_send_packet(decoder->get(), nullptr);
        else if (packet->stream_index == stream)
            avcodec_send_packet(decoder->get(), packet.get());
        av_packet_unref(packet.get());
        if (avcodec_receive_frame(decoder->get(), frame.get()) >= 0)
            return true;
        if (code < 0)
            return false;
    }
    return false;
}

/// For containers without a length (recorded in a browser, or cut off): the last time stamp.
qint64 measuredMs(const MediaInput &input)
{
    const PacketPointer packet(av_packet_alloc());
    double last = 0;
    if (av_seek_frame(input.format(), -1, 0, AVSEEK_FLAG_BACKWARD) < 0)
        return 0;
    while (av_read_frame(input.format(), packet.get()) >= 0) {
        const AVStream *stream = input.format()->streams[packet->stream_index];
        if (packet->pts != AV_NOPTS_VALUE)
            last = std::max(
                last, double(packet->pts + packet->duration) * av_q2d(stream->time_base) * 1000);
        av_packet_unref(packet.get());
    }
    return std::llround(last);
}

Error unplayable()
{
    return fail(Error::Kind::BadInput, QString(), u"no stream decodes"_s);
}

} // namespace

Result<MediaInfo> probeStreams(QIODevice &device)
{
    const QByteArray head = device.peek(4096);
    MediaInfo info;
    info.hasSound = openLibavSound(device, {8000, 1}).ok();
    TAMBO_ASSIGN(const auto input, MediaInput::open(device));
    input->setDeadline(QDeadlineTimer(probeSeconds * 1000));
    const int stream = input->stream(AVMEDIA_TYPE_VIDEO);
    const bool video = stream >= 0 && decodesAFrame(*input, stream);
    if (!video && !info.hasSound)
        return unplayable();
    info.kind = video ? MediaInfo::Kind::Video : MediaInfo::Kind::Sound;
    info.mimeType = mimeTypeOf(*input, head, video);
    info.durationMs = input->durationMs() > 0 ? input->durationMs() : measuredMs(*input);
    readTags(*input, info);
    if (video) {
        const AVStream *source = input->format()->streams[stream];
        QSize size(source->codecpar->width, source->codecpar->height);
        const int32_t *matrix = displayMatrix(source);
        const double angle = matrix ? av_display_rotation_get(matrix) : 0;
        if (std::abs(std::abs(angle) - 90) < 1)
            size.transpose();
        info.width = size.width();
        info.height = size.height();
    }
    return info;
}

} // namespace tambo::formats
