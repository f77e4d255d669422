// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formats/ohms.h"

#include <array>

// The elements of an OHMS record that hold text and nothing else, for reader and writer.
namespace tambo::formats {

struct OhmsElement {
    const char *name;
    QString OhmsRecord::*one = nullptr;
    QStringList OhmsRecord::*many = nullptr; ///< an element for each
};

/// In the order of ohms.xsd; rows without a field are written empty, or by the writer itself.
constexpr std::array ohmsElements{
    OhmsElement{"version"},
    OhmsElement{"date"},
    OhmsElement{"date_nonpreferred_format", &OhmsRecord::dateInWords},
    OhmsElement{"cms_record_id"},
    OhmsElement{"title", &OhmsRecord::title},
    OhmsElement{"accession", &OhmsRecord::accession},
    OhmsElement{"duration"},
    OhmsElement{"collection_id"},
    OhmsElement{"collection_name", &OhmsRecord::collection},
    OhmsElement{"series_id"},
    OhmsElement{"series_name", &OhmsRecord::series},
    OhmsElement{"repository", &OhmsRecord::repository},
    OhmsElement{"funding"},
    OhmsElement{"repository_url", &OhmsRecord::repositoryUrl},
    OhmsElement{"subject", nullptr, &OhmsRecord::subjects},
    OhmsElement{"keyword", nullptr, &OhmsRecord::keywords},
    OhmsElement{"interviewee", nullptr, &OhmsRecord::interviewees},
    OhmsElement{"interviewer", nullptr, &OhmsRecord::interviewers},
    OhmsElement{"format", nullptr, &OhmsRecord::formats},
    OhmsElement{"file_name", &OhmsRecord::fileName},
    OhmsElement{"sync"},
    OhmsElement{"sync_alt"},
    OhmsElement{"transcript_alt_lang", &OhmsRecord::otherLanguage},
    OhmsElement{"translate"},
    OhmsElement{"media_id"},
    OhmsElement{"media_url", &OhmsRecord::mediaUrl},
    OhmsElement{"mediafile"},
    OhmsElement{"kembed"},
    OhmsElement{"language", &OhmsRecord::language},
    OhmsElement{"user_notes"},
    OhmsElement{"index"},
    OhmsElement{"type", &OhmsRecord::type},
    OhmsElement{"description", &OhmsRecord::description},
    OhmsElement{"rel"},
    OhmsElement{"transcript"},
    OhmsElement{"transcript_alt"},
    OhmsElement{"vtt_transcript"},
    OhmsElement{"vtt_transcript_alt"},
    OhmsElement{"rights", &OhmsRecord::rights},
    OhmsElement{"fmt", &OhmsRecord::clipFormat},
    OhmsElement{"usage", &OhmsRecord::usage},
    OhmsElement{"userestrict"},
    OhmsElement{"xmllocation"},
    OhmsElement{"xmlfilename"},
    OhmsElement{"collection_link"},
    OhmsElement{"series_link"},
};

} // namespace tambo::formats
