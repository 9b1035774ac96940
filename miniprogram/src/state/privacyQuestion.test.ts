import { newPrivacyQuestion } from './privacyQuestion';

const held = () => ({ agree: jest.fn(), refuse: jest.fn() });

describe('the question about the phone’s data', () => {
  it('stands open until it is answered, once for all uses that wait', () => {
    const question = newPrivacyQuestion();
    const uses = [held(), held()];
    for (const use of uses) question.hold(use);
    expect(question.open.get()).toBe(true);
    question.answer(true);
    expect(question.open.get()).toBe(false);
    for (const use of uses) expect(use.agree).toHaveBeenCalledTimes(1);
    for (const use of uses) expect(use.refuse).not.toHaveBeenCalled();
  });

  it('is asked again at the next use after a no', () => {
    const question = newPrivacyQuestion();
    const [first, second] = [held(), held()];
    question.hold(first);
    question.answer(false);
    question.hold(second);
    expect(question.open.get()).toBe(true);
    question.answer(true);
    expect(first.refuse).toHaveBeenCalledTimes(1);
    expect(first.agree).not.toHaveBeenCalled();
    expect(second.agree).toHaveBeenCalledTimes(1);
  });
});
