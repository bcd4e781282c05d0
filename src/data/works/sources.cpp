#include "data/works/sources.hpp"

#include <fmt/format.h>

#include "data/works/openalex.hpp"

namespace computedivide {

bool JsonSource::next(Work& work) {
  work.clear();
  std::string_view record;
  std::string_view problem;
  while (!ended_) {
    switch (records_.next(record, problem)) {
      case JsonRecords::Got::record:
        if (read(record, work)) return true;
        work.clear();
        if (records_.split(record)) {
          if (read(record, work)) return true;
          work.clear();
        }
        problem = "a record that is not a JSON object";
        [[fallthrough]];
      case JsonRecords::Got::problem:
        work.drop = Drop::unreadable;
        errors.add(problem, where(), options_.strict);
        return true;
      case JsonRecords::Got::remark:
        errors.add(problem, where(), options_.strict);
        break;
      case JsonRecords::Got::end:
        ended_ = true;
        // Damage there is an error of the file, not of a work.
        if (const std::string& damage = records_.reader().stream().damage(); !damage.empty())
          errors.add("a file that is damaged or cut", damage, options_.strict);
    }
  }
  return false;
}

std::string JsonSource::where() const {
  return fmt::format("{}:{}", records_.reader().stream().name(), records_.reader().line());
}

namespace {

class OpenAlexWorks final : public JsonSource {
 public:
  OpenAlexWorks(JsonRecords records, const ReadOptions& options, std::string remark)
      : JsonSource(std::move(records), options),
        openalex_(
            options, [this] { return where(); }, errors, synthetic) {
    if (!remark.empty()) errors.add(remark, records_.reader().stream().name(), options.strict);
  }

  std::string_view form() const override {
    return records_.form() == JsonRecords::Form::lines ? "OpenAlex works, JSON lines"
                                                       : "OpenAlex works, pages or arrays";
  }

 private:
  bool read(std::string_view record, Work& work) override { return openalex_.read(record, work); }

  OpenAlexRecords openalex_;
};

}  // namespace

std::unique_ptr<WorksSource> openalex_works(JsonRecords records, const ReadOptions& options,
                                            std::string remark) {
  return std::make_unique<OpenAlexWorks>(std::move(records), options, std::move(remark));
}

}  // namespace computedivide
