// Whole papers: twelve short synthetic ones with labels by hand (fixtures/annotator_papers), the evidence
// behind their cells, the review page, metadata, and files that are not papers.

#include <algorithm>
#include <cstdlib>

#include "annotate/annotate.hpp"
#include "annotate/paper_files.hpp"
#include "annotate/sentence.hpp"
#include "annotator_sample.hpp"
#include "base/files.hpp"
#include "base/text.hpp"
#include "catch.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "scratch.hpp"

using namespace computedivide;

namespace {

AnnotatedPaper annotated(std::string_view text, Paper known = {}) {
  static const HardwareReader reader(shipped_accelerators());
  if (known.id.empty()) known.id = "p";
  if (known.year == 0) known.year = 2021;
  return annotate_paper(std::move(known), text, reader, AnnotateOptions{});
}

/// A cell of a table of papers, with numbers as the labels write them.
std::string cell(const CsvReader& csv, std::size_t column) {
  const std::string text(csv[column]);
  const std::optional<double> number = parse_number(text);
  return number ? format_number(*number) : text;
}

/// A PDF of one page, with the text if it is to be one, and a dictionary for encryption.
std::string pdf(const std::string& text, bool encrypted = false) {
  const std::string stream = "BT /F1 12 Tf 72 700 Td (" + text + ") Tj ET";
  std::vector<std::string> objects{
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R "
      ">> >> >>",
      "<< /Length " + std::to_string(stream.size()) + " >>\nstream\n" + stream + "\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
  const std::string secret = "<0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF>";
  if (encrypted)
    objects.push_back("<< /Filter /Standard /V 1 /R 2 /O " + secret + " /U " + secret + " /P -44 >>");
  std::string file = "%PDF-1.4\n";
  std::string table = "0000000000 65535 f \n";
  for (std::size_t i = 0; i < objects.size(); ++i) {
    const std::string offset = std::to_string(file.size());
    table += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
    file += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const std::string start = std::to_string(file.size());
  const std::string size = std::to_string(objects.size() + 1);
  file += "xref\n0 " + size + "\n" + table + "trailer\n<< /Size " + size + " /Root 1 0 R";
  if (encrypted)
    file += " /Encrypt 6 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]";
  return file + " >>\nstartxref\n" + start + "\n%%EOF\n";
}

bool has_pdftotext() { return std::system("pdftotext -v >/dev/null 2>&1") == 0; }

}  // namespace

TEST_CASE("whole papers are annotated with the stated precision and recall", "[annotate]") {
  CsvReader labels(test_file("fixtures/annotator_papers/labels.csv"));
  const HardwareNames names(shipped_accelerators());
  Scores scores;
  std::size_t papers = 0;
  while (labels.next()) {
    ++papers;
    Paper known;
    known.id = labels[0];
    const AnnotatedPaper paper =
        annotated(read_file(test_file("fixtures/annotator_papers/" + known.id + ".txt")), known);
    const std::string written = papers_to_csv({paper.paper});
    CsvReader found(written, "found");
    REQUIRE(found.next());
    for (const std::string& field : labels.header()) {
      if (field == "id") continue;
      std::string label = cell(labels, labels.column(field));
      if (field == "device" && !label.empty())
        label = shipped_accelerators()[names.exact(label).value().accelerator].name;
      scores.add(field, known.id, label, cell(found, found.column(field)));
    }
  }
  CHECK(papers >= 12);
  scores.print("annotated papers");
  // The rules were developed on these papers: the accuracy reached must be kept.
  for (const std::string field :
       {"device", "n_devices", "training_hours", "training_flop", "mentions_bert", "code_released"}) {
    INFO(field);
    CHECK(scores.precision(field) >= 0.99);
    CHECK(scores.recall(field) >= 0.99);
  }
}

TEST_CASE("every cell that is filled has a sentence of the text behind it", "[annotate]") {
  for (const char* id : {"p01", "p02", "p04", "p05", "p06", "p07", "p08", "p10", "p12"}) {
    const std::string text = read_file(test_file("fixtures/annotator_papers/" + std::string(id) + ".txt"));
    const AnnotatedPaper paper = annotated(text);
    const std::vector<std::string> sentences = read_sentences(text).sentences;
    const auto taken = [&](std::string_view field) {
      return std::count_if(paper.evidence.begin(), paper.evidence.end(),
                           [&](const PaperEvidence& e) { return e.taken && e.field == field; });
    };
    INFO(id);
    CHECK(taken("device") == (paper.paper.device.empty() ? 0 : 1));
    CHECK(taken("n_devices") == (paper.paper.n_devices ? 1 : 0));
    CHECK(taken("training_hours") == (paper.paper.training_hours ? 1 : 0));
    CHECK(taken("training_flop") == (paper.paper.training_flop ? 1 : 0));
    CHECK(taken("code_released") == (paper.paper.code_released ? 1 : 0));
    CHECK(taken("mentions_bert") == (paper.paper.mentions_bert == true ? 1 : 0));
    for (const PaperEvidence& e : paper.evidence) {
      REQUIRE(e.sentence >= 1);
      REQUIRE(e.sentence <= sentences.size());
      CHECK(sentences[e.sentence - 1] == e.text);
      CHECK(e.begin <= e.end);
      CHECK(e.end <= e.text.size());
      CHECK_FALSE(e.rule.empty());
    }
  }
}

TEST_CASE("an m after hours is minutes, and alone it is not", "[annotate]") {
  const auto hours = [](const char* text) { return annotated(text).paper.training_hours.value_or(0); };
  CHECK(hours("Training takes 1h 30m on a 2080 Ti.") == Approx(1.5));
  CHECK(hours("We trained for 2 h 45 m on 8 V100 GPUs.") == Approx(2.75));
  CHECK(hours("We trained for 2 h and 45 min on 8 V100 GPUs.") == Approx(2.75));
  CHECK(hours("We trained for 2 h, 75 m behind the screen, on 8 V100 GPUs.") == Approx(2));
  CHECK(hours("We trained 30 m away on 8 V100 GPUs.") == 0);
}

TEST_CASE("both methods of training compute are in the evidence, and the utilisation counts", "[annotate]") {
  const std::string text =
      "Our model has 100M parameters and was trained on 1B tokens for 2 epochs. We trained on 8 V100 GPUs "
      "for 10 hours.";
  const AnnotatedPaper paper = annotated(text);
  REQUIRE(paper.paper.training_flop);
  CHECK(*paper.paper.training_flop == Approx(6 * 1e8 * 1e9 * 2));
  std::string rules;
  for (const PaperEvidence& e : paper.evidence) rules += e.rule + "\n";
  CHECK_THAT(rules, contains("from operations: 6 × 100000000 parameters × 1000000000 tokens × 2 epochs"));
  CHECK_THAT(rules,
             contains("from hardware: 8 devices × 10 hours × 3600 s × 1.25e+14 FLOP/s × utilisation 0.3"));
  const HardwareReader reader(shipped_accelerators());
  Paper known;
  known.id = "p";
  known.year = 2021;
  AnnotateOptions options;
  options.utilisation = 0.5;
  const AnnotatedPaper half =
      annotate_paper(known, "We trained on 8 V100 GPUs for 10 hours.", reader, options);
  CHECK(*half.paper.training_flop == Approx(8 * 10 * 3600 * 1.25e14 * 0.5));
}

TEST_CASE("what a person entered stays, and the text's answer is shown beside it", "[annotate]") {
  Paper known;
  known.device = "NVIDIA A100 SXM4 40GB";
  known.n_devices = 2;
  known.code_released = false;
  const AnnotatedPaper paper =
      annotated("We trained on 8 V100 GPUs for 10 hours. Our code is at https://github.com/a/b.", known);
  CHECK(paper.paper.device == "NVIDIA A100 SXM4 40GB");
  CHECK(paper.paper.n_devices == 2);
  CHECK_FALSE(paper.paper.training_hours);
  CHECK(paper.paper.code_released == false);
  CHECK(std::any_of(paper.evidence.begin(), paper.evidence.end(),
                    [](const PaperEvidence& e) { return e.field == "code_released" && !e.taken; }));
}

TEST_CASE("a device that a person entered counts with all the chips of its name", "[annotate]") {
  Paper chip;
  chip.device = "TPU v3";
  chip.n_devices = 1;
  chip.training_hours = 10;
  const double one = annotated("We trained it.", chip).paper.training_flop.value_or(0);
  CHECK(one > 0);
  for (const auto& [device, chips] : {std::pair("Cloud TPU v3", 4), {"TPU v3-8", 4}, {"TPU v3", 1}}) {
    INFO(device);
    chip.device = device;
    CHECK(annotated("We trained it.", chip).paper.training_flop.value_or(0) == Approx(chips * one));
  }
}

TEST_CASE("an empty text fills nothing", "[annotate]") {
  const AnnotatedPaper paper = annotated("");
  CHECK(paper.evidence.empty());
  CHECK_FALSE(paper.paper.mentions_bert);
  CHECK_FALSE(paper.paper.code_released);
}

TEST_CASE("sentences survive abbreviations, numbers, hyphens, ligatures and broken addresses", "[annotate]") {
  const auto joined = [](std::string_view text) {
    std::string all;
    for (const std::string& sentence : read_sentences(text).sentences) all += "[" + sentence + "]";
    return all;
  };
  CHECK(joined("Smith et al. Train it. See Fig. 3 and e.g. A100s. It took 3.5 days.") ==
        "[Smith et al. Train it.][See Fig. 3 and e.g. A100s.][It took 3.5 days.]");
  CHECK(joined("We distrib-\nute over a TPU-\nv3 pod.") == "[We distribute over a TPU-v3 pod.]");
  CHECK(joined("\xEF\xAC\x81ne\xC2\xA0tuning on 8\xE2\x80\x93GPU nodes") == "[fine tuning on 8-GPU nodes]");
  CHECK(joined("At https://github.com/a/\nb-c. Next.") == "[At https://github.com/a/b-c.][Next.]");
  CHECK(joined("It is available.1 We run it.") == "[It is available.1][We run it.]");
  CHECK(joined("A page ends in the\n\n12\n\nmiddle of it.") == "[A page ends in the middle of it.]");
  CHECK(joined("Body.\nReferences\n[1] Title on V100.\n\nAppendix A\n\nMore.") ==
        "[Body.][Appendix A][More.]");
  CHECK(joined("a\xFF z") == "[a\xEF\xBF\xBD z]");
  CHECK(read_sentences("\xFF\xFE").replaced_bytes == 2);
}

TEST_CASE("the review page escapes what it shows and highlights the words", "[annotate]") {
  Paper known;
  known.id = "<b>&\"id\"";
  known.title = "A <script> title";
  const AnnotatedPaper paper = annotated("We trained <em>it</em> on 8 V100 GPUs & more.", known);
  const std::string page = review_page({paper}, {{"x<y", "is encrypted"}});
  CHECK_THAT(page, contains("<h2>&lt;b&gt;&amp;&quot;id&quot;</h2>"));
  CHECK_THAT(page, contains("A &lt;script&gt; title"));
  CHECK_THAT(page, contains("&lt;em&gt;it&lt;/em&gt; on 8 <mark>V100</mark> GPUs &amp; more."));
  CHECK_THAT(page, contains("<li>x&lt;y: is encrypted</li>"));
  CHECK_THAT(page, contains("<html lang=\"en\">"));
  CHECK(page.find("<script") == std::string::npos);
}

TEST_CASE("metadata are checked as annotations are, on the user's own lines", "[annotate]") {
  const auto error_of = [](std::string_view text, std::optional<int> year = {}) -> std::string {
    try {
      read_metadata(text, "m.csv", year);
    } catch (const Error& error) {
      return error.what();
    }
    return "no error";
  };
  const std::vector<PaperToRead> papers =
      read_metadata("id,file,title,n_authors\na,a.pdf,\"T, 1\",3\n\nb,,,\n", "m.csv", 2020);
  REQUIRE(papers.size() == 2);
  CHECK(papers[0].file == "a.pdf");
  CHECK(papers[0].paper.title == "T, 1");
  CHECK(papers[0].paper.n_authors == 3);
  CHECK(papers[1].paper.year == 2020);
  CHECK_THAT(error_of("id,file\na,a.txt\n"), contains("m.csv: ") || contains("year"));
  CHECK_THAT(error_of("id,file,year\na,a.txt,2020\n\nb,b.txt,20x\n"),
             contains("m.csv:4: column 'year': '20x'"));
  CHECK_THAT(error_of("id,file,yeer\n", 2020), contains("did you mean 'year'"));
  CHECK_THAT(error_of("id,file,year\na,../a.txt,2020\n"), contains("is outside the folder"));
  CHECK_THAT(error_of("id,file,year\na,/etc/a.txt,2020\n"), contains("is outside the folder"));
  CHECK_THAT(error_of("id,file,year\na,a.txt,2020\nb,a.txt,2020\n"), contains("is already on line 2"));
  CHECK_THAT(error_of("id,file,year\n"), contains("has no rows"));
}

TEST_CASE("files that hold no paper are told apart, and none of them throws", "[annotate]") {
  const Scratch folder;
  const auto problem = [&](const std::string& name, const std::string& content, PaperLimits limits = {}) {
    return read_paper_file(folder.write(name, content), limits).problem;
  };
  CHECK(problem("a.txt", "A text with enough letters to be read as one.").empty());
  CHECK(problem("empty.txt", "") == "is empty");
  CHECK(problem("empty.pdf", "") == "is empty");
  CHECK(problem("html.pdf", "<html>not found</html>") == "is not a PDF: '%PDF-' is missing");
  CHECK(problem("named.txt", pdf("text")) == "is a PDF with the extension of a text; name it .pdf");
  CHECK(problem("nul.txt", std::string("text\0text", 9)) == "is not text: it holds NUL bytes");
  CHECK(problem("digits.txt", "1 2 3 4 5") == "holds no text");
  CHECK(read_paper_file(folder / "absent.pdf", {}).problem == "does not exist or is not a file");
  CHECK(read_paper_file(folder.path(), {}).problem == "does not exist or is not a file");
  PaperLimits small;
  small.file_bytes = 10;
  CHECK_THAT(problem("huge.pdf", pdf("much text"), small), contains("the limit"));
  PaperLimits missing;
  missing.pdftotext = "no-such-program-anywhere";
  CHECK_THAT(problem("fine.pdf", pdf("A text"), missing), contains("apt-get install poppler-utils"));
}

TEST_CASE("PDFs are read through pdftotext, and bad ones are told apart", "[annotate]") {
  if (!has_pdftotext()) {
    WARN("skipped: pdftotext is not installed");
    return;
  }
  const Scratch folder;
  const auto read = [&](const std::string& name, const std::string& content, PaperLimits limits = {}) {
    return read_paper_file(folder.write(name, content), limits);
  };
  const PaperFileText good = read("-good.pdf", pdf("We trained our model on eight V100 GPUs."));
  CHECK(good.problem.empty());
  CHECK_THAT(good.text, contains("eight V100 GPUs"));
  CHECK(read("locked.pdf", pdf("We trained on eight V100 GPUs.", true)).problem == "is encrypted");
  CHECK_THAT(read("cut.pdf", pdf("We trained on eight GPUs.").substr(0, 40)).problem, contains("is damaged"));
  CHECK_THAT(read("scan.pdf", pdf("1")).problem, contains("may be a scan"));
  PaperLimits little;
  little.text_bytes = 10;
  CHECK_THAT(read("much.pdf", pdf("We trained our model on eight V100 GPUs."), little).problem,
             contains("MB of text"));
  PaperLimits slow;
  slow.seconds = 1;
  slow.pdftotext = folder.write("sleeper", "#!/bin/sh\nexec sleep 30\n").string();
  std::filesystem::permissions(slow.pdftotext, std::filesystem::perms::owner_all);
  CHECK(read("slow.pdf", pdf("We trained our model on eight V100 GPUs."), slow).problem ==
        "pdftotext took more than 1 s");
}
